import { describe, expect, it } from 'vitest'
import { sentFile } from '../../../src-renderer/client/sent-file'

/** What a browser gives for a folder: it has a name, and no content. */
class Folder extends File {
  override arrayBuffer(): Promise<ArrayBuffer> {
    return Promise.reject(new DOMException('A folder', 'NotFoundError'))
  }
}

describe('what is dropped among papers', () => {
  it('is sent without content where it has none, so that it is refused by its name and the others are taken', async () => {
    const dropped = [new File(['%PDF'], 'Oigny.PDF'), new Folder([], 'Délibérations')]
    const sent = await Promise.all(dropped.map(sentFile))
    expect(sent.map(({ fileName, bytes }) => [fileName, bytes.length])).toEqual([
      ['Oigny.PDF', 4],
      ['Délibérations', 0],
    ])
  })
})
