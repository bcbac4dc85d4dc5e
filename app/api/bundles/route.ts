import { jsonResponse, problemResponse } from '@/app/api/responses'
import { importBundle } from '@/server/usecases/import-bundle'
import { readBundleBody } from './bundle-body'

/** Makes a new story of the bundle that is sent as the body. */
export async function POST(request: Request): Promise<Response> {
  const bytes = await readBundleBody(request)
  return bytes.ok ? jsonResponse(await importBundle(bytes.value), 201) : problemResponse(bytes.problem)
}
