import { expect, test } from 'vitest'
import { describeApi } from '@/contracts/api/openapi'
import { operationNames, operationOf } from '@/contracts/api/operations'
import { apiRoutes, METHODS } from '@/testing/api-routes'

/** What a route file serves, as `GET /stories`: its own handlers, not those that only name what it takes. */
const served = apiRoutes.flatMap(({ file, path, handlers }) =>
  METHODS.flatMap((method) => {
    const operation = handlers[method]?.operation
    return operation ? [{ file, at: `${method} ${path || '/'}`, operation }] : []
  }),
)
const described = Object.entries(describeApi().paths ?? {}).flatMap(([path, item]) =>
  METHODS.flatMap((method) => {
    const operation = item[method.toLowerCase() as 'get']
    return operation ? [{ at: `${method} ${path}`, operation: operation.operationId }] : []
  }),
)

test('there are routes to look at', () => {
  expect(apiRoutes.length).toBeGreaterThan(25)
  expect(served.length).toBeGreaterThan(40)
})

test('every route is described, and every description has its route', () => {
  const keys = (all: { at: string; operation: string | undefined }[]) =>
    all.map(({ at, operation }) => `${at} ${operation}`).sort()
  expect(keys(served)).toEqual(keys(described))
})

test('a route serves one operation, and no operation is served twice', () => {
  expect(served.map(({ operation }) => operation).sort()).toEqual([...operationNames].sort())
})

test('every route file answers every method, if only with what it takes', () => {
  for (const { file, handlers } of apiRoutes)
    for (const method of [...METHODS, 'OPTIONS'])
      expect(handlers[method], `${method} of ${file}`).toBeTypeOf('function')
})

test('what changes something says what it takes and under which condition', () => {
  for (const name of operationNames) {
    const { method, body, reads, path } = operationOf(name)
    if (method === 'GET') expect(body, name).toBeUndefined()
    if (reads) expect([method, path.includes('{')], name).toEqual(['POST', false])
  }
})
