import { writeFileSync } from 'node:fs'
import { SAMPLE_TERRITORIES } from '#shared/domain/workspace/sample-territories'
import { jointPapers } from './sample/practices/joint-purchasing'
import { secretaryPapers } from './sample/secretaries/papers'
import { SAMPLE_YEAR, sampleText } from './sample/territories'

// Writes the sample territories.
for (const name of SAMPLE_TERRITORIES) {
  const text = sampleText(name)
  writeFileSync(new URL(`../resources/samples/${name}.quotite.json`, import.meta.url), text)
  console.log(`${name}: ${String(text.length)} characters`)
}

for (const { content, sha256 } of [...jointPapers(SAMPLE_YEAR), ...secretaryPapers()])
  writeFileSync(new URL(`../resources/sample-papers/${sha256}`, import.meta.url), content)
