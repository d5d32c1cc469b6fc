// Slits: open gaps between two outlines that run to a point because a corner of one stands beside an
// edge of the other. Closed by letting that edge pass through the corner.

const CELL_DEG = 0.05;

/** The single-polygon features with every edge led through the corners of other features within reachDeg. */
export function withoutSlits(parts, reachDeg) {
  const corners = index(parts);
  return parts.map((part, owner) => ({
    ...part,
    geometry: {
      type: 'Polygon',
      coordinates: part.geometry.coordinates.map((ring) => ring.flatMap((point, i) =>
        i === 0 ? [point] : [...passed(ring[i - 1], point, owner, corners, reachDeg), point])),
    },
  }));
}

function index(parts) {
  const cells = new Map();
  parts.forEach(({ geometry }, owner) => geometry.coordinates.flat().forEach((point) => {
    const key = cellOf(point);
    if (!cells.has(key)) cells.set(key, []);
    cells.get(key).push({ point, owner });
  }));
  return cells;
}

function cellOf([x, y]) {
  return `${Math.floor(x / CELL_DEG)},${Math.floor(y / CELL_DEG)}`;
}

/** Corners of others beside the inside of the edge from a to b, in order along it. */
function passed(a, b, owner, corners, reachDeg) {
  const found = new Map();
  for (const { point, owner: other } of near(a, b, corners, reachDeg)) {
    const t = along(point, a, b);
    if (other !== owner && t > 0 && t < 1 && beside(point, a, b, t) < reachDeg
      && apart(point, a) > reachDeg && apart(point, b) > reachDeg) {
      found.set(String(point), { point, t });
    }
  }
  return [...found.values()].sort((p, q) => p.t - q.t).map(({ point }) => point);
}

function* near([ax, ay], [bx, by], corners, reachDeg) {
  const cell = (value) => Math.floor(value / CELL_DEG);
  for (let i = cell(Math.min(ax, bx) - reachDeg); i <= cell(Math.max(ax, bx) + reachDeg); i++) {
    for (let j = cell(Math.min(ay, by) - reachDeg); j <= cell(Math.max(ay, by) + reachDeg); j++) {
      yield* corners.get(`${i},${j}`) ?? [];
    }
  }
}

function along([x, y], [ax, ay], [bx, by]) {
  return ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2);
}

function beside([x, y], [ax, ay], [bx, by], t) {
  return Math.hypot(ax + t * (bx - ax) - x, ay + t * (by - ay) - y);
}

function apart([ax, ay], [bx, by]) {
  return Math.hypot(ax - bx, ay - by);
}
