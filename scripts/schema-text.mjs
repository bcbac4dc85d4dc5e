/** The same Prisma schema for another database. */
export const forProvider = (schema, provider) =>
  schema.replace(/(datasource\s+\w+\s*\{[^}]*provider\s*=\s*")\w+(")/, `$1${provider}$2`)
