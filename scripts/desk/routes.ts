import { readdirSync } from 'node:fs'
import path from 'node:path'

/** Every page of the app folder as its address, dynamic parts in brackets: none can be forgotten. */
export function routesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => /(?:^|\/)page\.tsx$/.test(file))
    .map((file) => `/${file.replace(/\/?page\.tsx$/, '')}`)
    .map((route) => route.replace(/\/\([^)]*\)/g, '').replace(/\/@[^/]*/g, '') || '/')
    .sort()
}

/** The route with its dynamic parts filled: `fill` knows them by what stands before them, as `questions/[id]`. */
export function filled(route: string, fill: Readonly<Record<string, string>>): string {
  return route.replace(/([^/]+)\/\[([^\]]+)\]/g, (part, before: string) => {
    const value = fill[part]
    if (value === undefined) throw new Error(`The route ${route} has ${part}: say what stands there.`)
    return `${before}/${encodeURIComponent(value)}`
  })
}
