/** Whether this computer may fetch pages: `ask` as long as nobody has said. */
export type LinkFetching = 'ask' | 'allowed' | 'refused'
