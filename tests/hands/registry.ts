import type { Running } from './running'
import './window-desk'

/** Every small table that is kept, as the window reads them. */
export async function registryOf({ window }: Pick<Running, 'window'>) {
  const answer = await window.evaluate(() => self.desk.ask('readRegistry', {}))
  if (!answer.ok) throw new Error('the registry can’t be read')
  return answer.value
}
