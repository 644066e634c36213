// Makes `electron <folder>` work: opens the application of a folder, as Electron's own default application does.
// A module with top-level await: the application must have run before Electron says that it is ready.
import { app } from 'electron'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const words = process.argv.slice(1)
const required = []
while (words[0]?.startsWith('-')) {
  const flag = words.shift()
  if (flag === '-r' || flag === '--require') required.push(resolve(words.shift() ?? ''))
}

if (words.length === 0) {
  process.stderr.write('Usage: electron <folder of an application>\n')
  app.exit(2)
} else {
  const folder = resolve(words[0])
  const { main, productName, name, version } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  )
  app.setAppPath(folder)
  app.setName(productName ?? name)
  if (version !== undefined) app.setVersion(version)
  const load = createRequire(import.meta.url)
  for (const file of required) load(file)
  // A window with the error would wait for someone to close it: a terminal is where this one is read.
  await import(pathToFileURL(join(folder, main)).href).catch((problem) => {
    process.stderr.write(`${problem.stack ?? problem}\n`)
    app.exit(1)
  })
}
