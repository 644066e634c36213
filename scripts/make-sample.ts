import { writeFileSync } from 'node:fs'
import { SAMPLE_TERRITORIES } from '#shared/domain/workspace/sample-territories'
import { sampleText } from './sample/territories'

// Writes the sample territories.
for (const name of SAMPLE_TERRITORIES) {
  const text = sampleText(name)
  writeFileSync(new URL(`../resources/samples/${name}.quotite.json`, import.meta.url), text)
  console.log(`${name}: ${String(text.length)} characters`)
}
