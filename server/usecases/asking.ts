/** For the addresses that are asked in somebody's name, or under a condition. */
export { asking } from '@/server/access/asking'
