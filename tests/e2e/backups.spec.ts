import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { run } from '../scenarios/run-command'
import type { Launched } from './launch'
import { forget, launch } from './launch'
import '../hands/window-desk'

let launched: Launched

test.afterEach(async () => {
  await launched.close()
  forget(launched.data)
})

test('a backup made by the application is verified without it, and brings back what was changed since', async () => {
  launched = await launch({ args: ['--sample'] })
  const { window, data } = launched
  const made = await window.evaluate(() => self.desk.ask('makeBackup', {}))
  expect(made).toMatchObject({ ok: true })
  const folder = join(data, 'backups')
  const [name = ''] = readdirSync(folder).filter((file) => file.endsWith('.quotite.age'))
  const key = join(data, 'keys', 'backup-key.txt')
  const verified = await run('backup', 'verify', join(folder, name), '--identity', key)
  expect(verified.out).toContain('Sauvegarde restaurée à part et vérifiée.')
  await window.evaluate(() => self.desk.ask('renameWorkspace', { name: 'Autre nom' }))
  const restored = await window.evaluate(async (backup) => {
    const opened = await self.desk.ask('openBackup', {
      place: 'here',
      name: backup,
      identity: null,
    })
    return opened.ok && opened.value.asked
      ? self.desk.ask('restoreBackup', { token: opened.value.token })
      : opened
  }, name)
  expect(restored).toMatchObject({ ok: true })
  await expect(window.getByRole('navigation')).toContainText('Pays de Saint-Seine')
})
