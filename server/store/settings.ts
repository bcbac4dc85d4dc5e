import type { Handle } from '@/server/db/client'

export async function readSetting(db: Handle, key: string): Promise<string | null> {
  const row = await db.setting.findUnique({ where: { key } })
  return row?.value ?? null
}

export async function writeSetting(db: Handle, key: string, value: string): Promise<void> {
  await db.setting.upsert({ where: { key }, update: { value }, create: { key, value } })
}
