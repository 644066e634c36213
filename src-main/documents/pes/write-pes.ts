import { create } from 'xmlbuilder2'
import type { PesElement } from '#shared/domain/pes/element'

const ALLER = 'http://www.minefi.gouv.fr/cp/helios/pes_v2/Rev0/aller'

type Node = ReturnType<ReturnType<typeof create>['ele']>

function add(parent: Node, { name, content }: PesElement): void {
  if (typeof content === 'string') {
    parent.ele(name, { V: content })
    return
  }
  const node = parent.ele(name)
  for (const child of content) add(node, child)
}

/** Writes a flow as the bytes of its file, in ISO-8859-1: its texts were checked for that. */
export function writePes({ content }: PesElement): Uint8Array {
  const document = create({ version: '1.0', encoding: 'ISO-8859-1' })
  const root = document.ele(ALLER, 'n:PES_Aller')
  for (const child of typeof content === 'string' ? [] : content) {
    // Only the root has the flow's namespace.
    add(root, child)
  }
  return new Uint8Array(Buffer.from(`${document.end({ prettyPrint: true })}\n`, 'latin1'))
}
