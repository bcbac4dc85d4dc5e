import { createLoader, parseAsBoolean, parseAsString } from 'nuqs/server'

/** `add`: words of findings to add; `whole`: a long brief down to its end. */
export const reportParsers = {
  add: parseAsString.withDefault(''),
  whole: parseAsBoolean.withDefault(false),
}

export const loadReport = createLoader(reportParsers)
export type ReportAddress = Awaited<ReturnType<typeof loadReport>>
