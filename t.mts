import { readdirSync, readFileSync } from 'node:fs'
import { readKind } from './server/files/read-kind'
const kind=process.argv[2]!
const dir=process.argv[4]??'/tmp/lbench'
const files = readdirSync(dir).filter(f=>f.endsWith('.'+kind)||f.endsWith(process.argv[5]??'.none')).slice(0,40).map(f=>({name:f,bytes:new Uint8Array(readFileSync(dir+'/'+f))}))
for (let i=0;i<Number(process.argv[3]??20);i++) for (const f of files) await readKind(kind as never, f.name, f.bytes)
