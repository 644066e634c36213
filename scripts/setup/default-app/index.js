// Makes `electron <folder>` work: opens the application of a folder, as Electron's own default application does.
// A module with top-level await: the application must have run before Electron says that it is ready.
import { app } from 'electron'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const given = process.argv.slice(1).find((argument) => !argument.startsWith('-'))
if (given === undefined) {
  process.stderr.write('Usage: electron <folder of an application>\n')
  app.exit(2)
} else {
  const folder = resolve(given)
  const { main, productName, name, version } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  )
  app.setAppPath(folder)
  app.setName(productName ?? name)
  app.setVersion(version)
  await import(pathToFileURL(join(folder, main)).href)
}
