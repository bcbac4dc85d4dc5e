import type { ExportFile } from '@/contracts/interchange/exported'
import type { Reply } from './serve'

/** A file to keep, under its own name. */
export function fileReply({ name, mediaType, body }: ExportFile): Reply {
  const charset = typeof body === 'string' && !mediaType.includes('charset') ? '; charset=utf-8' : ''
  const plain = name.replace(/[^\w.-]/g, '_')
  const disposition = `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`
  return { bytes: body, headers: { 'content-type': `${mediaType}${charset}`, 'content-disposition': disposition } }
}
