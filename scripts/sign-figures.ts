import { createPrivateKey } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { figuresToSignSchema } from '#shared/domain/costs/figures-file'
import { signFigures } from '../src-main/exchanges/sign-figures'
import { readFiguresText } from '../src-main/exchanges/read-figures-file'

const [from, key, to] = process.argv.slice(2)
if (from === undefined || key === undefined || to === undefined)
  throw new Error(
    'npm run sign-figures -- <figures.json> <private-key.pem> <file.quotite-chiffres>',
  )
const text = signFigures(
  figuresToSignSchema.parse(JSON.parse(readFileSync(from, 'utf8'))),
  createPrivateKey(readFileSync(key)),
)
const read = readFiguresText(text, to)
if (!read.ok) throw new Error(JSON.stringify(read.failures, null, 2))
writeFileSync(to, text)
