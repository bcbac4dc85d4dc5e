import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { OperationName } from '@/contracts/api/operations'
import { API_ROOT } from '@/contracts/api/problems'
import { walk } from './house/files'

type Handler = ((request: Request) => Promise<Response>) & { operation?: OperationName }
export const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

/** A route file under the root of the programming interface. `path`: as the description writes it. */
export type ApiRoute = { file: string; path: string; handlers: Record<string, Handler> }

const FOLDER = 'app/api/v1'
const found = walk(process.cwd(), FOLDER).files.filter((file) => file.endsWith('/route.ts'))

/** Every route file there is, but the one for addresses that are none. */
export const apiRoutes: ApiRoute[] = await Promise.all(
  found
    .filter((file) => !file.includes('[...'))
    .map(async (file) => ({
      file,
      path: file.slice(FOLDER.length, -'/route.ts'.length).replace(/\[(\w+)\]/g, '{$1}'),
      handlers: (await import(/* @vite-ignore */ pathToFileURL(path.resolve(file)).href)) as Record<string, Handler>,
    })),
)

const patternOf = ({ path: of }: ApiRoute): RegExp =>
  new RegExp(`^${of.replace('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`)

type Sent = { json?: unknown; body?: BodyInit; headers?: Record<string, string> }

/** Asks the handler that Next.js would ask; the more particular address goes before one with names in it. */
export async function ask(method: string, address: string, { json, body, headers = {} }: Sent = {}): Promise<Response> {
  const url = new URL(address.startsWith('/') ? `http://127.0.0.1:3000${address}` : address)
  const at = url.pathname.slice(API_ROOT.length)
  const route = apiRoutes
    .filter((one) => patternOf(one).test(at))
    .sort((a, b) => a.path.split('{').length - b.path.split('{').length)[0]
  const handler = route?.handlers[method]
  if (!handler) throw new Error(`no route answers ${method} ${url.pathname}`)
  const type: Record<string, string> = json === undefined ? {} : { 'content-type': 'application/json' }
  const sent = json === undefined ? body : JSON.stringify(json)
  return handler(
    new Request(url, { method, headers: { ...type, ...headers }, ...(sent === undefined ? {} : { body: sent }) }),
  )
}
