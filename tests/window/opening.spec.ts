import { expect, test } from '@playwright/test'
import '../hands/window-desk'
import { launch } from './harness/launch'

test('the window opens where something is kept while its first question is answered', async () => {
  const opened = await launch({ sample: 'pays-de-saint-seine' })
  await opened.window.addInitScript(() => {
    // The page goes on to other tests.
    if (location.search !== '?changed') return
    const { ask } = self.desk
    let isFirst = true
    const asked: typeof ask = async (method, input) => {
      const answer = await ask(method, input)
      if (method !== 'readStatus' || !isFirst) return answer
      isFirst = false
      // The answer that was on its way is older than this change, of which the window learns first.
      await ask('renameWorkspace', { name: 'Pays du Lac' })
      return answer
    }
    Object.assign(self.desk, { ask: asked })
  })
  await opened.window.goto(new URL('?changed', opened.window.url()).href)
  await expect(opened.window.getByRole('navigation')).toContainText('Pays du Lac')
  await opened.close()
})
