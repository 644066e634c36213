import { writePublicPage } from '../documents/public-page/write-public-page'
import { publicPageFacts } from '../use-cases/public-page-facts'
import { memoryKeeper } from '../use-cases/memory/memory-keeper'
import { printFailures, WELL, type Command } from './command'
import { fixedSurroundings } from './fixed-surroundings'
import type { RequestFor } from './commands'

/** Writes the page for inhabitants and its table into a folder, all or none (docs/public-page-format.md). */
export const publicPage: Command<RequestFor<'public-page'>> = async (output, request, file) => {
  const { say, print, language } = output
  const { year, today, out } = request
  const keeper = memoryKeeper(file, fixedSurroundings(today))
  const facts = await publicPageFacts(keeper, { year, today, language })
  if (!facts.ok) return printFailures(output, facts.failures)
  const written = await writePublicPage(out, facts.value)
  if (!written.ok) return printFailures(output, written.failures)
  print(say('publicPage.written', { year, path: out }))
  return WELL
}
