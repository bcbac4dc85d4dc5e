import type { PersonDto } from '@/contracts/desk'
import type { Handle } from '@/server/db/client'

/** The setting that names the person who works on this computer. */
const HERE = 'person'

export async function personHere(db: Handle): Promise<PersonDto | null> {
  const setting = await db.setting.findUnique({ where: { key: HERE } })
  if (!setting) return null
  return db.person.findUnique({ where: { id: setting.value }, select: { id: true, name: true } })
}

/** The person of this name, made known where they are not yet. */
export const personNamed = (db: Handle, name: string): Promise<PersonDto> =>
  db.person.upsert({ where: { name }, update: {}, create: { name }, select: { id: true, name: true } })

export async function setPersonHere(db: Handle, id: string): Promise<void> {
  await db.setting.upsert({ where: { key: HERE }, update: { value: id }, create: { key: HERE, value: id } })
}
