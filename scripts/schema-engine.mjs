// SQL between two Prisma schemas, by Prisma's own schema engine (WebAssembly from npm): no database, no download.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import { forProvider } from './schema-text.mjs'

let engineModule

async function loadEngine() {
  if (engineModule) return engineModule
  const file = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const wasm = readFileSync(path.join(path.dirname(file), 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(wasm, { './schema_engine_bg.js': glue })
  glue.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
  engineModule = glue
  return glue
}

/** The engine asks a PostgreSQL server once who it is; of SQLite it asks nothing, and it runs nothing else. */
const WHO_ARE_YOU = {
  sqlite: { columnNames: [], columnTypes: [], rows: [] },
  postgresql: {
    columnNames: ['exists', 'version', 'numeric_version'],
    columnTypes: [5, 7, 0],
    rows: [[true, 'PostgreSQL 15.0', 150000]],
  },
}

function standIn(provider) {
  const about = { provider: provider === 'sqlite' ? 'sqlite' : 'postgres', adapterName: 'stand-in' }
  const connection = {
    ...about,
    queryRaw: async () => WHO_ARE_YOU[provider],
    executeRaw: async () => 0,
    executeScript: async () => {},
    dispose: async () => {},
    getConnectionInfo: () => ({ schemaName: 'public', supportsRelationJoins: false }),
  }
  return { ...about, connect: async () => connection, connectToShadowDb: async () => connection }
}

/** The SQL that leads from one schema to the other, or null where there is nothing to do. An empty `from` is an empty database. */
export async function diffSchemas(provider, from, to) {
  const { SchemaEngine } = await loadEngine()
  const adapter = bindMigrationAwareSqlAdapterFactory(standIn(provider))
  const engine = await SchemaEngine.new({ datamodels: undefined }, () => {}, adapter)
  const side = (content) =>
    content
      ? { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: forProvider(content, provider) }] }
      : { tag: 'empty' }
  const { stdout, exitCode } = await engine.diff({
    from: side(from),
    to: side(to),
    script: true,
    exitCode: true,
    filters: { externalTables: [], externalEnums: [] },
  })
  return exitCode === 2 ? stdout : null
}
