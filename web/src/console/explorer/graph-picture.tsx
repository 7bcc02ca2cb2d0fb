'use client';

import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useLanguage } from '~/i18n/language';
import { pathOf } from '~/paths';
import { fromNow } from '~/ui/time';
import { useNavigate } from '../links/navigation-guard';
import { save } from '../list/export-button';
import { type Drawing, markdownOf } from './graph';
import { nodeSize, type PlacedEdge, type PlacedNode, pictureOf } from './layout';

/** Zoom steps, as factors of the natural size. */
const zooms = [0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.25, 1.5, 2];
const natural = 6;

/** The smallest zoom step at which names can be read. If the graph is wider, it scrolls. */
const smallest = 3;

/** The largest zoom step, at most the natural size, at which the whole width is visible. */
const fitting = (width: number, room: number): number =>
  Math.max(
    smallest,
    zooms.findLastIndex((scale, index) => index <= natural && width * scale <= room),
  );

const cut = (text: string, length: number) => (text.length > length ? `${text.slice(0, length - 1)}…` : text);

/** Draws the graph of access. Its nodes are links and can be reached by keyboard. */
export function GraphPicture({
  drawing: graph,
  title,
  summary,
  root,
  onMore,
}: {
  drawing: Drawing;
  title: string;
  /** How many users or resources exist, and how many of them are shown. */
  summary: string;
  /** The id of the user or resource that the graph is about. The view starts centred on it. */
  root: string | null;
  /** Shows more nodes; null if all that the API returns are shown. */
  onMore: (() => void) | null;
}) {
  const { language, messages: m } = useLanguage();
  const [zoom, setZoom] = useState(natural);
  const drawing = useRef<SVGSVGElement>(null);
  const room = useRef<HTMLDivElement>(null);
  const picture = useMemo(() => pictureOf(graph), [graph]);
  useLayoutEffect(() => {
    if (room.current) setZoom(fitting(picture.width, room.current.clientWidth));
  }, [picture]);
  const scale = zooms[zoom] ?? 1;
  useLayoutEffect(() => {
    const middle = picture.nodes.find(({ id }) => id === root);
    if (!room.current || !middle) return;
    const { clientWidth, clientHeight } = room.current;
    room.current.scrollTo(middle.x * scale - clientWidth / 2, middle.y * scale - clientHeight / 2);
  }, [picture, root, scale]);
  const until = (endsAt: string | null) =>
    endsAt ? `${m.edges.until} ${fromNow(new Date(endsAt), Date.now(), language)}` : m.forGood;
  const names = new Map(picture.nodes.map(({ id, name }) => [id, name]));

  return (
    <SpaceBetween size="s">
      <SpaceBetween direction="horizontal" size="xs">
        <Button
          iconName="zoom-out"
          ariaLabel={m.explorer.smaller}
          disabled={zoom === 0}
          onClick={() => setZoom(zoom - 1)}
        />
        <Button
          iconName="zoom-in"
          ariaLabel={m.explorer.bigger}
          disabled={zoom === zooms.length - 1}
          onClick={() => setZoom(zoom + 1)}
        />
        <Button onClick={() => setZoom(natural)}>{Math.round(scale * 100)} %</Button>
        <Button
          iconName="download"
          onClick={() =>
            drawing.current && save('access.svg', svgOf(drawing.current, summary), 'image/svg+xml')
          }
        >
          SVG
        </Button>
        <Button
          iconName="download"
          onClick={() => save('access.md', markdownOf(graph, title, summary, until), 'text/markdown')}
        >
          Markdown
        </Button>
        {onMore && picture.nodes.some(({ isRemainder }) => isRemainder) && (
          <Button onClick={onMore}>{m.explorer.showMore}</Button>
        )}
      </SpaceBetween>
      <div className="graph" ref={room}>
        {/* biome-ignore lint/a11y/useSemanticElements: a drawing is no set of form fields */}
        <svg
          ref={drawing}
          width={picture.width * scale}
          height={picture.height * scale}
          viewBox={`0 0 ${picture.width} ${picture.height}`}
          role="group"
          aria-label={title}
        >
          <ArrowHead />
          {picture.edges.map((edge) => (
            <EdgeLine
              key={edge.id}
              edge={edge}
              ends={`${names.get(edge.source)} → ${names.get(edge.target)}`}
              until={until}
            />
          ))}
          {picture.nodes.map((node) =>
            node.isRemainder ? (
              <Remainder key={node.id} node={node} onMore={onMore} />
            ) : (
              <NodeLink key={node.id} node={node} />
            ),
          )}
        </svg>
      </div>
    </SpaceBetween>
  );
}

/** A picture as the text of an SVG file. Such a file has no style sheet, so the computed styles are copied into it. */
function svgOf(picture: SVGSVGElement, summary: string): string {
  const copy = picture.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new TypeError('The copy of a picture is no picture.');
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  const description = document.createElementNS('http://www.w3.org/2000/svg', 'desc');
  description.textContent = summary;
  const shown = picture.querySelectorAll<SVGElement>('*');
  copy.querySelectorAll<SVGElement>('*').forEach((element, index) => {
    const { fill, stroke, font, strokeDasharray } = getComputedStyle(shown.item(index));
    element.setAttribute(
      'style',
      `fill:${fill};stroke:${stroke};font:${font};stroke-dasharray:${strokeDasharray}`,
    );
  });
  copy.prepend(description);
  return new XMLSerializer().serializeToString(copy);
}

const ArrowHead = () => (
  <defs>
    <marker id="arrow" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto">
      <path d="M0 0 8 4 0 8z" className="graph-arrow" />
    </marker>
  </defs>
);

function EdgeLine({
  edge: { points, label, level, endsAt },
  ends,
  until,
}: {
  edge: PlacedEdge;
  /** The names of both ends. */
  ends: string;
  until: (endsAt: string | null) => string;
}) {
  return (
    <g className={endsAt ? 'graph-edge graph-edge-ending' : 'graph-edge'}>
      <title>{`${ends}, ${until(endsAt)}`}</title>
      <path d={`M${points.map(({ x, y }) => `${x} ${y}`).join(' L')}`} markerEnd="url(#arrow)" />
      <text x={label.x} y={label.y - 6} textAnchor="middle">
        {[level, endsAt && until(endsAt)].filter(Boolean).join(', ')}
      </text>
    </g>
  );
}

/** A node, which is a link to the page of its object. */
function NodeLink({ node }: { node: PlacedNode }) {
  const { messages: m } = useLanguage();
  const navigate = useNavigate();
  return (
    <a
      href={pathOf(node.id) ?? '#'}
      className={`graph-node graph-node-${node.kind}`}
      onClick={(event) => {
        event.preventDefault();
        navigate(pathOf(node.id) ?? '');
      }}
    >
      <title>{`${node.name} (${m[node.kind].one})`}</title>
      <Box node={node} />
      <text x={node.x} y={node.y - 3} textAnchor="middle" className="graph-name">
        {cut(node.name, 21)}
      </text>
      <text x={node.x} y={node.y + 13} textAnchor="middle" className="graph-kind">
        {[m[node.kind].one, node.level && cut(node.level, 12)].filter(Boolean).join(' · ')}
      </text>
    </a>
  );
}

const Box = ({ node: { x, y, kind } }: { node: PlacedNode }) => (
  <rect
    x={x - nodeSize.width / 2}
    y={y - nodeSize.height / 2}
    {...nodeSize}
    rx={kind.startsWith('user') ? 22 : 8}
  />
);

/** A node that stands for those that are not shown. It is a button if more can be shown. */
function Remainder({ node, onMore }: { node: PlacedNode; onMore: (() => void) | null }) {
  const inside = (
    <>
      <title>{node.name}</title>
      <Box node={node} />
      <text x={node.x} y={node.y + 5} textAnchor="middle" className="graph-name">
        {cut(node.name, 24)}
      </text>
    </>
  );
  const className = `graph-node graph-node-${node.kind} graph-remainder`;
  if (onMore === null) return <g className={className}>{inside}</g>;
  return (
    // biome-ignore lint/a11y/useSemanticElements: HTML has no place within a drawing
    <g
      className={className}
      role="button"
      tabIndex={0}
      onClick={onMore}
      onKeyDown={({ key }) => {
        if (key === 'Enter' || key === ' ') onMore();
      }}
    >
      {inside}
    </g>
  );
}
