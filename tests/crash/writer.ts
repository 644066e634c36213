import { writeSync } from 'node:fs'
import { success } from '#shared/kernel/result'
import { openKeeper } from '../../src-main/keeper/open-keeper'
import { collectivityChange, label, municipality } from '../vault/records'
import { VaultPark } from '../vault/vault-park'

// A process that keeps changes as fast as it can and says each that was acknowledged, until it is killed. Its vault is in
// memory and dies with it: what the next start finds, it finds in the journal.
const [folder = '', round = ''] = process.argv.slice(2)
const keeper = await openKeeper({
  folder,
  reopen: new VaultPark().open,
  now: () => '2026-03-02T09:00:00.000Z',
  author: () => round,
})
for (let count = 0; ; count += 1) {
  const id = `${round}-${count}`
  const kept = await keeper.accept(() =>
    Promise.resolve(
      success({
        label: label(id),
        changes: [collectivityChange(null, municipality(id))],
      }),
    ),
  )
  if (!kept.ok) throw new Error(JSON.stringify(kept.failures))
  writeSync(1, `${id}\n`)
}
