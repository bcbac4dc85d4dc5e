import { DatabaseSync, type DatabaseSyncInstance, type StatementSyncInstance } from '@photostructure/sqlite'
import type {
  SqlDriverAdapter,
  SqlDriverAdapterFactory,
  SqlQuery,
  SqlResultSet,
  Transaction,
} from '@prisma/driver-adapter-utils'
import { rethrow } from './sqlite-errors'
import { columnType, fromSqlite, toSqlite } from './sqlite-values'

/**
 * Prisma over the node:sqlite interface. The driver ships its binaries in the npm package, so nothing is compiled or
 * downloaded. One connection: statements and transactions take turns.
 */
const ABOUT = { provider: 'sqlite', adapterName: 'variorum-sqlite' } as const
const BUSY_MS = 5000
const KEPT_STATEMENTS = 200
/** Longer statements are bulk inserts, whose text hardly ever comes back. */
const LONGEST_KEPT = 4000
const MOST_ARGUMENTS = 30_000

type Statement = StatementSyncInstance

export function sqliteAdapter(file: string): SqlDriverAdapterFactory {
  return { ...ABOUT, connect: async () => connect(file) }
}

function connect(file: string): SqlDriverAdapter {
  const database = new DatabaseSync(file, { timeout: BUSY_MS })
  database.exec(
    `PRAGMA busy_timeout=${BUSY_MS}; PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY`,
  )
  const statement = statementCache(database)
  const query = (asked: SqlQuery) => guarded(() => readRows(statement(asked.sql), asked))
  const run = (asked: SqlQuery) => guarded(() => Number(statement(asked.sql).run(...bound(asked)).changes))
  const script = (sql: string) => guarded(() => database.exec(sql))
  const turn = turnstile()

  async function startTransaction(): Promise<Transaction> {
    const release = await turn()
    try {
      script('BEGIN IMMEDIATE')
    } catch (error) {
      release()
      throw error
    }
    // Prisma sends COMMIT or ROLLBACK itself and then calls one of these; a transaction still open here has failed
    const end = async () => {
      try {
        if (database.isTransaction) script('ROLLBACK')
      } finally {
        release()
      }
    }
    return {
      ...ABOUT,
      options: { usePhantomQuery: false },
      queryRaw: async (asked) => query(asked),
      executeRaw: async (asked) => run(asked),
      commit: end,
      rollback: end,
      createSavepoint: async (name) => script(`SAVEPOINT ${name}`),
      rollbackToSavepoint: async (name) => script(`ROLLBACK TO ${name}`),
      releaseSavepoint: async (name) => script(`RELEASE SAVEPOINT ${name}`),
    }
  }

  async function alone<T>(work: () => T): Promise<T> {
    const release = await turn()
    try {
      return work()
    } finally {
      release()
    }
  }

  return {
    ...ABOUT,
    queryRaw: (asked) => alone(() => query(asked)),
    executeRaw: (asked) => alone(() => run(asked)),
    executeScript: (sql) => alone(() => script(sql)),
    startTransaction,
    getConnectionInfo: () => ({ maxBindValues: MOST_ARGUMENTS, supportsRelationJoins: false }),
    dispose: async () => database.close(),
  }
}

function guarded<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    rethrow(error)
  }
}

const bound = ({ args, argTypes }: SqlQuery) => args.map((value, i) => toSqlite(value, argTypes[i]))

function readRows(statement: Statement, asked: SqlQuery): SqlResultSet {
  const columns = statement.columns()
  const rows = statement.all(...bound(asked)) as unknown[][]
  const columnTypes = columns.map(({ type }, i) => columnType(type, () => rows.find((row) => row[i] !== null)?.[i]))
  for (const row of rows)
    for (let i = 0; i < row.length; i++) row[i] = fromSqlite(row[i], columnTypes[i] as (typeof columnTypes)[number])
  return { columnNames: columns.map(({ name }) => name), columnTypes, rows }
}

/** Prepared statements by their text, the longest unused one dropped first. */
function statementCache(database: DatabaseSyncInstance): (sql: string) => Statement {
  const kept = new Map<string, Statement>()
  return (sql) => {
    const known = kept.get(sql)
    const statement = known ?? prepare(database, sql)
    if (known) kept.delete(sql)
    if (sql.length > LONGEST_KEPT) return statement
    kept.set(sql, statement)
    const oldest = kept.keys().next().value
    if (kept.size > KEPT_STATEMENTS && oldest !== undefined) kept.delete(oldest)
    return statement
  }
}

function prepare(database: DatabaseSyncInstance, sql: string): Statement {
  const statement = database.prepare(sql)
  statement.setReadBigInts(true)
  statement.setReturnArrays(true)
  return statement
}

/** Gives out turns in the order they were asked for; each holder releases its own. */
function turnstile(): () => Promise<() => void> {
  let last: Promise<void> = Promise.resolve()
  return async () => {
    const before = last
    let release: () => void = () => {}
    last = new Promise((resolve) => {
      release = resolve
    })
    await before
    return release
  }
}
