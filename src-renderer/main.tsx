import './client/input-method'
import './client/early-keys'
import '@fontsource-variable/source-sans-3/wght.css'
import '@mantine/core/styles.layer.css'
import '@mantine/notifications/styles.layer.css'
import '@mantine/spotlight/styles.layer.css'
import './ui/styles/typeface.css'
import './ui/styles/tokens.css'
import './ui/styles/base.css'
import './ui/styles/print.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { DEFAULT_PREFERENCES } from '#shared/contract/preferences'
import { App } from './app/app'
import { Rebuilding } from './app/rebuilding'
import { askAhead } from './client/ask-ahead'
import { desk } from './client/desk'
import { deskTable } from './client/desk-table'
import { listenForHideKey } from './client/hidden-amounts'
import { listen } from './client/listen'
import { loadLanguage } from './client/load-language'
import { noteStrayCrashes } from './client/note-crash'
import { takeAllTurns } from './client/saving'
import { queryClient } from './client/query-client'
import { rebuilding } from './client/rebuilding'
import { watchKeys } from './client/run-of-keys'
import { registryQuery } from './client/use-registry'
import { statusQuery } from './client/use-status'
import { wordIn } from './client/shown-wording'

noteStrayCrashes()
listenForHideKey()
watchKeys()
// What was typed is kept also where the window goes before the frame is drawn: later, at "pagehide", main no longer receives it.
self.addEventListener('beforeunload', takeAllTurns)
self.addEventListener('beforeunload', desk.askWaiting)

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has lost its root')
const page = createRoot(root)
// A database that is being rebuilt answers nothing meanwhile: that is shown instead of an empty window.
let isDrawn = false
rebuilding.follow(() => {
  const news = rebuilding.get()
  if (news === null || isDrawn) return
  void loadLanguage(news.language).then(() => {
    if (!isDrawn) page.render(<Rebuilding {...news} />)
  })
})
listen()
// Read while main answers: the first drawing would otherwise look for another typeface, and be laid out twice.
void document.fonts.load('1em "Source Sans 3 Latin"')

/**
 * Draws the window once it knows its language and what it shows. Not awaited here, as nothing is at the top level of a file: whatever
 * is loaded later rests on this one, and would wait for it, while its questions may wait for what is loaded later.
 */
async function draw(): Promise<void> {
  // Both questions leave at once; what the second cannot answer is said by the screen that needs it.
  const asked = queryClient.query(registryQuery).catch(() => null)
  // Where the desk cannot say, the window still opens, and says why: see the error boundary.
  const status = await queryClient.query(statusQuery).catch(() => null)
  const ready = loadLanguage((status?.preferences ?? DEFAULT_PREFERENCES).language)
  const registry = await asked
  if (status !== null && registry !== null && registry.workspace !== null) askAhead(status.today)
  wordIn(await ready)
  isDrawn = true
  page.render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
  // Commands need it: it is loaded before the user gives one.
  requestIdleCallback(() => void deskTable())
}

void draw()
