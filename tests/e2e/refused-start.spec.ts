import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { forget, launch, newDataFolder } from './launch'
import '../hands/window-desk'

test('a folder that another machine gave back is opened when it is asked for again, and the timer is watched then', async () => {
  const data = newDataFolder()
  const lease = join(data, 'lease.json')
  let beat = 0
  const renew = (): void => {
    beat += 1
    const since = '2027-01-15T08:00:00.000Z'
    const note = { id: 'other', author: 'Claire', host: 'RH-2', since, on: '2027-01-15', beat }
    writeFileSync(lease, JSON.stringify(note))
  }
  renew()
  const renewing = setInterval(renew, 250)
  const launched = await launch({ data })
  const ask = () => launched.window.evaluate(() => window.desk.ask('readStatus', {}))
  const watchers = () =>
    launched.app.evaluate(({ powerMonitor }) => powerMonitor.listenerCount('lock-screen'))
  const refused = { ok: false, failures: [{ code: 'openedElsewhere', host: 'RH-2' }] }
  expect(await ask()).toMatchObject(refused)
  expect(await watchers()).toBe(0)
  clearInterval(renewing)
  rmSync(lease)
  expect(await ask()).toMatchObject({ ok: true, value: { readOnly: null } })
  await expect.poll(watchers).toBe(1)
  await launched.close()
  forget(data)
})
