/** What this page reads of an OpenAPI description; more may stand in it. */
export type Schema = {
  $ref?: string
  type?: string | string[]
  enum?: unknown[]
  default?: unknown
  examples?: unknown[]
  description?: string
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  oneOf?: Schema[]
  anyOf?: Schema[]
  minimum?: number
  exclusiveMinimum?: number
  minItems?: number
}

export type Parameter = { name: string; in: string; required?: boolean; description?: string; schema?: Schema }

export type DescribedOperation = {
  operationId?: string
  tags?: string[]
  summary?: string
  description?: string
  parameters?: Parameter[]
  requestBody?: { content: Record<string, { schema?: Schema }> }
  responses: Record<string, { $ref?: string; description?: string }>
}

export type Description = {
  info: { version: string }
  servers?: { url: string }[]
  tags?: { name: string }[]
  paths?: Record<string, Record<string, DescribedOperation>>
  components?: { schemas?: Record<string, Schema>; responses?: Record<string, { description?: string }> }
}
