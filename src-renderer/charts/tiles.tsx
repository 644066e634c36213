import { useWording } from '../ui/use-wording'
import { ChartText, lettersWithin } from './chart-text'
import { Drawing } from './drawing'
import { markProps, type MarkedProps } from './marks'
import { placeTiles } from './place-tiles'

/** A part of a whole. */
export interface Tile {
  readonly id: string
  readonly label: string
  readonly value: number
  readonly valueLabel: string
}

interface TilesProps extends MarkedProps {
  /** Largest first; those that are not above zero are left out. */
  readonly tiles: readonly Tile[]
}

const HEIGHT = 236
const GAP = 2

/** Light enough that words can be read on them; each has its border and its words. */
const OPACITY = [0.34, 0.26, 0.2, 0.15] as const

/** The parts of a whole as rectangles: as large as they are. */
export function Tiles({ tiles, summary, onChoose }: TilesProps) {
  const { t } = useWording()
  const shown = tiles.filter(({ value }) => value > 0)
  return (
    <Drawing summary={summary} height={HEIGHT} onChoose={onChoose}>
      {(width) =>
        placeTiles(
          shown.map(({ value }) => value),
          width,
          HEIGHT,
        ).map(({ x, y, width: wide, height: high }, index) => {
          const tile = shown[index]
          if (tile === undefined) return null
          const said = t('common.labelled', { label: tile.label, value: tile.valueLabel })
          const inner = { width: Math.max(0, wide - GAP), height: Math.max(0, high - GAP) }
          return (
            <g key={tile.id} {...markProps(tile.id, said, index === 0)}>
              <title>{said}</title>
              <rect
                x={x + GAP / 2}
                y={y + GAP / 2}
                {...inner}
                rx={2}
                fill="var(--accent)"
                fillOpacity={OPACITY[index % OPACITY.length]}
                stroke="var(--accent)"
              />
              {inner.width > 60 && inner.height > 20 && (
                <ChartText
                  x={x + 8}
                  y={y + 14}
                  text={tile.label}
                  within={inner.width - 14}
                  look="value"
                />
              )}
              {/* A figure is whole or not written: what is left of one that is cut would be read as another. */}
              {inner.width > 60 &&
                inner.height > 40 &&
                tile.valueLabel.length <= lettersWithin(inner.width - 14, 'name') && (
                  <ChartText x={x + 8} y={y + 32} text={tile.valueLabel} />
                )}
            </g>
          )
        })
      }
    </Drawing>
  )
}
