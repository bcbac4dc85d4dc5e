import type { PersonDto } from '@/contracts/desk'
import { askingName } from '@/server/access/asking'
import type { Handle } from '@/server/db/client'
import { readSetting, writeSetting } from './settings'

/** The setting that names the person who works on this computer. */
const HERE = 'person'

/** Whom changes are signed by: the name on the token that was asked with, else who works on this computer. */
export async function personHere(db: Handle): Promise<PersonDto | null> {
  const name = askingName()
  if (name !== null) return personNamed(db, name)
  const id = await readSetting(db, HERE)
  return id === null ? null : db.person.findUnique({ where: { id }, select: { id: true, name: true } })
}

export const setPersonHere = (db: Handle, id: string): Promise<void> => writeSetting(db, HERE, id)

/** The person of this name, made known where they are not yet. */
export const personNamed = (db: Handle, name: string): Promise<PersonDto> =>
  db.person.upsert({ where: { name }, update: {}, create: { name }, select: { id: true, name: true } })
