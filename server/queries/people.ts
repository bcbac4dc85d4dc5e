import type { PersonDto } from '@/contracts/desk'
import { database } from '@/server/db/client'
import { personHere } from '@/server/store/people'

/** Who works on this computer, null as long as nobody gave a name. */
export const getPerson = (): Promise<PersonDto | null> => personHere(database())
