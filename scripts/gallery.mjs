import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuilt } from './setup/build.mjs'
import { electronEnvironment } from './setup/electron-environment.mjs'
import { ensureSetup } from './setup/ensure-setup.mjs'
import { root } from './setup/places.mjs'
import { main, say, shown } from './setup/run.mjs'

/** One page with every picture: a screen in a row, its sizes, languages and themes side by side. */
function pageOf(folder) {
  const rows = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const pictures = readdirSync(join(folder, name)).sort((a, b) => parseInt(a) - parseInt(b))
      const shownPictures = pictures.map(
        (file) =>
          `<a href="${name}/${file}"><img loading="lazy" alt="${name}, ${file}" src="${name}/${file}"></a>`,
      )
      return `<h2 id="${name}">${name}</h2><div>${shownPictures.join('')}</div>`
    })
  return `<!doctype html><meta charset="utf-8"><title>Quotité, every screen</title>
<style>body{font:16px sans-serif;margin:24px}div{display:flex;gap:12px;overflow-x:auto}img{height:360px;border:1px solid #999}</style>
${rows.join('\n')}
`
}

// A page of every screen in every state; narrowed to screens by the beginning of their names: npm run gallery -- wall home
await main(async () => {
  const runtime = await ensureSetup({ tests: true })
  ensureBuilt()
  const folder = process.env.QUOTITE_PICTURES ?? join(root, 'test-results', 'gallery')
  mkdirSync(folder, { recursive: true })
  const names = process.argv.slice(2)
  const code = await shown('npx', ['--no-install', 'playwright', 'test', '--project=gallery'], {
    env: {
      ...electronEnvironment(runtime),
      QUOTITE_PICTURES: folder,
      ...(names.length === 0 ? {} : { QUOTITE_SCREENS: names.join(',') }),
    },
  })
  writeFileSync(join(folder, 'index.html'), pageOf(folder))
  say(`Pictures of every screen: ${join(folder, 'index.html')}`)
  return code
})
