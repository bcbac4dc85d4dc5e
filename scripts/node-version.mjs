// Imported first, and in words that old versions know: says what is missing before anything else can fail.
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Variorum needs Node 20.19 or newer; this is ${process.version}.`)
  console.error('Get a newer one at https://nodejs.org, then try again.')
  process.exit(1)
}
