// Areas on the sphere with the radius of equal surface of GRS 80 (Moritz 1980: R2 = 6371007.1809 m).
const RADIUS_KM = 6371.0071809;
const RAD = Math.PI / 180;

/** Area of a Polygon or MultiPolygon geometry in square kilometres; edges run straight in longitude and sine of latitude. */
export function areaKm2({ type, coordinates }) {
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  return polygons.reduce((sum, [shell, ...holes]) =>
    sum + Math.abs(signedKm2(shell)) - holes.reduce((inner, hole) => inner + Math.abs(signedKm2(hole)), 0), 0);
}

/** Positive if the ring runs counter-clockwise. */
export function signedKm2(ring) {
  let sum = 0;
  for (let i = 0; i + 1 < ring.length; i++) {
    const [lon1, lat1] = ring[i];
    const [lon2, lat2] = ring[i + 1];
    sum -= (lon2 - lon1) * RAD * (Math.sin(lat1 * RAD) + Math.sin(lat2 * RAD));
  }
  return (sum * RADIUS_KM * RADIUS_KM) / 2;
}
