/** Scrolls a cell out from under the header or the line of totals, which are sticky. */
export function revealCell(cell: HTMLElement): void {
  cell.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  const table = cell.closest('table')
  const scroller = table?.parentElement
  const head = table?.tHead?.rows[0]?.cells[0]?.getBoundingClientRect()
  const foot = table?.tFoot?.rows[0]?.cells[0]?.getBoundingClientRect()
  if (!scroller || head === undefined || foot === undefined) return
  const { top, bottom } = cell.getBoundingClientRect()
  if (top < head.bottom) scroller.scrollTop -= head.bottom - top
  else if (bottom > foot.top) scroller.scrollTop += bottom - foot.top
}
