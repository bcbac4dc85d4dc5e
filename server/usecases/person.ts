import { z } from 'zod'
import type { Outcome, PersonDto } from '@/contracts/desk'
import { transaction } from '@/server/db/client'
import { attempt, checked } from '@/server/errors/outcome'
import { personNamed, setPersonHere } from '@/server/store/people'

const nameSchema = z.object({
  name: z
    .string()
    .transform((name) => name.replace(/\s+/g, ' ').trim())
    .pipe(z.string().min(1, 'a name is needed').max(100, 'at most 100 characters')),
})

/** Says who works on this computer. Decisions made before keep the name they were made under. */
export const setPersonName = (name: string): Promise<Outcome<PersonDto>> =>
  attempt(async () => {
    const input = checked(nameSchema, { name })
    return transaction(async (db) => {
      const person = await personNamed(db, input.name)
      await setPersonHere(db, person.id)
      return person
    })
  })
