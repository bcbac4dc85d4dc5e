// Plain JavaScript: the set-up scripts ask too, before anything is compiled.

/** Where the data is: DATABASE_URL, or a file under data/ in the folder the program was started in. */
export const databaseUrl = () => process.env.DATABASE_URL || 'file:./data/variorum.db'

export const databaseFile = () => databaseUrl().replace(/^file:/, '')
