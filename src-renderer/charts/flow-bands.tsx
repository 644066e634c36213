import { ChartText } from './chart-text'
import { Drawing } from './drawing'
import { markProps, type MarkedProps } from './marks'
import { spreadLabels } from './spread-labels'

/** A node on one of the two sides. */
export interface FlowNode {
  readonly id: string
  readonly label: string
  readonly value: number
  /** For screen readers. */
  readonly description: string
}

interface FlowBandsProps extends MarkedProps {
  readonly sources: readonly FlowNode[]
  readonly targets: readonly FlowNode[]
  readonly flows: readonly {
    readonly source: string
    readonly target: string
    readonly value: number
    readonly label: string
  }[]
}

const HEIGHT = 300
const NODE = 9
const GAP = 6
/** A line leads from a node to its name, which may be beside it. */
const LEAD = 10

/** Names of nodes are no nearer to each other. */
const LINE = 15

interface Placed {
  readonly node: FlowNode
  readonly top: number
  readonly height: number
  /** Where the next band begins. */
  next: number
}

function placed(nodes: readonly FlowNode[]): ReadonlyMap<string, Placed> {
  const sum = nodes.reduce((all, { value }) => all + value, 0)
  const scale = (HEIGHT - GAP * (nodes.length - 1)) / Math.max(1, sum)
  let top = 0
  return new Map(
    nodes.map((node) => {
      const height = node.value * scale
      const one: Placed = { node, top, height, next: top }
      top += height + GAP
      return [node.id, one]
    }),
  )
}

const band = (x: readonly [number, number], from: number, to: number, width: number): string => {
  const middle = (x[0] + x[1]) / 2
  const [left, right] = x.map((each) => each.toFixed(1))
  const curve = (y: number, z: number): string =>
    `${middle.toFixed(1)},${y.toFixed(1)} ${middle.toFixed(1)},${z.toFixed(1)}`
  return [
    `M${String(left)},${from.toFixed(1)}`,
    `C${curve(from, to)} ${String(right)},${to.toFixed(1)}`,
    `L${String(right)},${(to + width).toFixed(1)}`,
    `C${curve(to + width, from + width)} ${String(left)},${(from + width).toFixed(1)}Z`,
  ].join('')
}

/** Bands from the nodes on the left to those on the right, as wide as what flows. */
export function FlowBands({ sources, targets, flows, summary, onChoose }: FlowBandsProps) {
  const [left, right] = [placed(sources), placed(targets)]
  const order = (nodes: readonly FlowNode[], id: string): number =>
    nodes.findIndex((node) => node.id === id)
  const bands = [...flows]
    .sort(
      (a, b) =>
        order(sources, a.source) - order(sources, b.source) ||
        order(targets, a.target) - order(targets, b.target),
    )
    .flatMap((flow) => {
      const [from, to] = [left.get(flow.source), right.get(flow.target)]
      if (from === undefined || to === undefined || from.node.value === 0) return []
      const thickness = (flow.value / from.node.value) * from.height
      const arriving = (flow.value / Math.max(1, to.node.value)) * to.height
      const drawn = { flow, from: from.next, to: to.next, thickness: Math.max(thickness, arriving) }
      from.next += thickness
      to.next += arriving
      return [drawn]
    })
  return (
    <Drawing summary={summary} height={HEIGHT} onChoose={onChoose}>
      {(width) => {
        const names = Math.min(150, Math.round(width * 0.3))
        const side = (nodes: ReadonlyMap<string, Placed>, x: number, isLeft: boolean) => {
          const placedNodes = [...nodes.values()]
          const lines = spreadLabels(
            placedNodes.map(({ top, height }) => top + height / 2),
            LINE,
            HEIGHT,
          )
          return placedNodes.map(({ node, top, height }, index) => (
            <g key={node.id} {...markProps(node.id, node.description, isLeft && index === 0)}>
              <title>{node.description}</title>
              <rect
                x={x}
                y={top}
                width={NODE}
                height={Math.max(1, height)}
                rx={2}
                fill={isLeft ? 'var(--accent)' : 'var(--ink2)'}
              />
              <line
                x1={isLeft ? x : x + NODE}
                x2={isLeft ? x - LEAD : x + NODE + LEAD}
                y1={top + height / 2}
                y2={lines[index] ?? top}
                stroke="var(--line2)"
              />
              <ChartText
                x={isLeft ? x - LEAD - 3 : x + NODE + LEAD + 3}
                y={lines[index] ?? top}
                text={node.label}
                within={names - LEAD - 3}
                anchor={isLeft ? 'end' : 'start'}
              />
            </g>
          ))
        }
        const ends = [names + NODE, width - names - NODE] as const
        return (
          <>
            {bands.map(({ flow, from, to, thickness }) => (
              <path
                key={`${flow.source} ${flow.target}`}
                d={band(ends, from, to, thickness)}
                fill="var(--bar2)"
                fillOpacity={0.38}
              >
                <title>{flow.label}</title>
              </path>
            ))}
            {side(left, names, true)}
            {side(right, width - names - NODE, false)}
          </>
        )
      }}
    </Drawing>
  )
}
