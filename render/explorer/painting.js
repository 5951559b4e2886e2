
  // ---- Painting: onto the canvas, or onto a pen that writes SVG (saving)
  let drawingDue = false;
  const draw = () => {
    if (drawingDue) return;
    drawingDue = true;
    requestAnimationFrame(() => { drawingDue = false; paint(context, colour); });
  };
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  const tickSteps = [['d', 1], ['d', 5], ['d', 10], ['m', 1], ['m', 3], ['m', 6]];
  for (let y = 1; y <= 5000; y *= 10) tickSteps.push(['y', y], ['y', 2 * y], ['y', 5 * y]);
  const yearWords = year => year > 0 ? String(year) : 1 - year + ' BC';
  const daysInMonth = (year, month) => new Date(Date.UTC(2000 + ((year % 400) + 400) % 400, month + 1, 0)).getUTCDate();

  const ticks = width => {
    const days = { d: 1, m: 30.4, y: 365.2 };
    const [unit, step] = tickSteps.find(([u, n]) => days[u] * n * state.scale >= (u === 'd' ? 26 : 48)) || ['y', 10000];
    const begin = new Date(state.left / state.scale * 864e5), result = [];
    if (Number.isNaN(begin.getTime())) return result;
    let y = begin.getUTCFullYear(), m = begin.getUTCMonth(), d = 1;
    if (unit === 'y') { y = Math.floor(y / step) * step; m = 0; }
    if (unit === 'm') m = Math.floor(m / step) * step;
    for (let n = 0; n < 400; ++n) {
      const date = new Date(0);
      date.setUTCFullYear(y, m, d);
      const x = screenX(date.getTime() / 864e5 * state.scale);
      if (x > width) break;
      const minor = unit === 'y' ? yearWords(y) : unit === 'm' ? months[m] : String(d);
      const major = unit === 'm' && m === 0 ? yearWords(y) : unit === 'd' && d === 1 ? months[m] + ' ' + yearWords(y) : '';
      if (x >= -200) result.push({ x, minor, major, unit });
      if (unit === 'y') y += step;
      else if (unit === 'm') { m += step; if (m > 11) { m -= 12; y++; } }
      else { d += step; if (d > 31 - step / 2 || d > daysInMonth(y, m)) { d = 1; if (++m > 11) { m = 0; y++; } } }
    }
    return result;
  };

  // The marks of the printed pictures: the shape alone tells the modality.
  const mark = (c, x, y, event, ink, ground) => {
    c.lineWidth = 1.6; c.strokeStyle = ink; c.setLineDash([]);
    c.beginPath();
    if (event.modality === 'claimed') { c.moveTo(x, y - 5); c.lineTo(x + 5, y); c.lineTo(x, y + 5); c.lineTo(x - 5, y); c.closePath(); }
    else c.arc(x, y, 4.5, 0, 7);
    c.fillStyle = event.modality === 'asserted' ? ink : ground;
    c.fill();
    if (event.modality === 'planned') c.setLineDash([4, 2.4]);
    if (event.modality === 'possible') { c.setLineDash([1.5, 2]); c.lineWidth = 1.2; }
    if (event.modality !== 'asserted') c.stroke();
    c.setLineDash([]);
    if (event.modality === 'denied' || event.modality === 'negated') {
      c.beginPath(); c.moveTo(x - 2.5, y - 2.5); c.lineTo(x + 2.5, y + 2.5); c.moveTo(x - 2.5, y + 2.5); c.lineTo(x + 2.5, y - 2.5); c.stroke();
    }
  };
  // The days on which it may have happened: a dashed bar, or a dashed arrow at an open end.
  const dateBar = (c, p, x, y, ink) => {
    c.strokeStyle = ink; c.fillStyle = ink; c.lineWidth = 1.4; c.setLineDash([5, 3]);
    if (p.end - p.x > 8) { c.beginPath(); c.moveTo(x, y + 8); c.lineTo(x + p.end - p.x, y + 8); c.stroke(); }
    const open = p.event.first === null ? -1 : p.event.last === null ? 1 : 0, below = open > 0 ? 8 : 0;
    if (open) {
      c.beginPath(); c.moveTo(x + open * 6, y + below); c.lineTo(x + open * (reach - 6), y + below); c.stroke();
      c.beginPath(); c.moveTo(x + open * reach, y + below); c.lineTo(x + open * (reach - 6), y + below - 3.5); c.lineTo(x + open * (reach - 6), y + below + 3.5); c.closePath(); c.fill();
    }
    c.setLineDash([]);
  };

  const paint = (c, paper) => {
    const width = stage.clientWidth, height = stage.clientHeight;
    const ground = paper('ground'), text = paper('text'), accent = paper('accent');
    c.fillStyle = ground; c.fillRect(0, 0, width, height);
    c.font = font; c.textBaseline = 'middle';
    paintLanes(c, width, paper('tint'));
    const all = ticks(width);
    c.strokeStyle = paper('rule'); c.lineWidth = 1; c.beginPath();
    all.forEach(t => { c.moveTo(t.x, axisHeight); c.lineTo(t.x, height); });
    c.stroke();
    const lit = related(state.selected);
    const positions = new Map();
    state.hits = [];
    for (const p of state.placed) positions.set(p.event.index, [screenX(p.x), rowY(p.event.lane, p.row)]);
    paintDots(c, positions, width, height);
    if (state.selected >= 0) paintLinks(c, positions, lit, accent, ground);
    for (const p of state.placed) {
      const [x, y] = positions.get(p.event.index);
      if (y < axisHeight - 4 || y > height + 20 || x > width + reach || x + Math.max(p.end - p.x, widestLabel + 20) < 0) continue;
      const ink = laneColour(p.event.lane), chosen = p.event.index === state.selected, right = x + labelGap + 3 + p.event.width;
      dateBar(c, p, x, y, ink);
      mark(c, x, y, p.event, ink, ground);
      if (p.event.conflicts.length) { c.strokeStyle = text; c.lineWidth = 1; c.beginPath(); c.arc(x, y, 7.5, 0, 7); c.stroke(); }
      if (chosen || lit.has(p.event.index)) {
        c.fillStyle = ground; c.strokeStyle = chosen ? text : accent; c.lineWidth = chosen ? 2 : 1;
        c.fillRect(x + 8, y - 8, p.event.width + 6, 16); c.strokeRect(x + 8, y - 8, p.event.width + 6, 16);
      }
      c.fillStyle = text;
      c.font = (isItalic(p.event) ? 'italic ' : '') + font;
      c.fillText(p.event.shown, x + labelGap, y);
      c.font = font;
      state.hits.push({ event: p.event, x, y, right });
    }
    c.fillStyle = text; c.font = 'bold ' + font;
    lanes.forEach((name, lane) => {
      const y = state.laneTops[lane] - state.top + 11;
      if (state.laneTops[lane + 1] > state.laneTops[lane] && y > axisHeight && y < height + 20) c.fillText(cut(c, name, width - 16), 8, y);
    });
    paintAxis(c, all, width, ground, text, paper('secondary'));
  };
  const paintLanes = (c, width, tint) => {
    c.fillStyle = tint;
    let even = true;
    lanes.forEach((_, lane) => {
      const top = state.laneTops[lane], below = state.laneTops[lane + 1];
      if (below === top) return;
      if (even) c.fillRect(0, top - state.top, width, below - top);
      even = !even;
    });
  };
  const paintDots = (c, positions, width, height) => {
    c.lineWidth = 1;
    const dotColours = lanes.map((_, lane) => laneColour(lane));
    const taken = new Set(); // one mark a pixel is all that can be seen; the weightiest comes first
    for (const { event, x } of state.dots) {
      const sx = screenX(x), sy = dotY(event.lane);
      positions.set(event.index, [sx, sy]);
      if (sx < -4 || sx > width + 4 || sy < axisHeight || sy > height) continue;
      const pixel = event.lane * 1e5 + Math.round(sx);
      if (taken.has(pixel)) continue;
      taken.add(pixel);
      c.fillStyle = c.strokeStyle = dotColours[event.lane];
      c.beginPath(); c.arc(sx, sy, event.index === state.selected ? 4 : 2, 0, 7);
      if (event.modality === 'asserted') c.fill(); else c.stroke();
      state.hits.push({ event, x: sx, y: sy, right: sx + 4 });
    }
  };
  const paintLinks = (c, positions, lit, accent, ground) => {
    c.lineWidth = 1.6;
    for (const link of links) {
      if (!lit.has(link.from) || !lit.has(link.to)) continue;
      const a = positions.get(link.from), b = positions.get(link.to);
      if (!a || !b) continue;
      c.strokeStyle = accent; c.setLineDash(link.kind === 'causes' ? [] : [5, 3]);
      c.beginPath(); c.moveTo(a[0], a[1]); c.bezierCurveTo(a[0] + 30, a[1], b[0] - 30, b[1], b[0] - 12, b[1]); c.stroke();
      c.setLineDash([]);
      c.beginPath(); c.moveTo(b[0] - 6, b[1]); c.lineTo(b[0] - 13, b[1] - 4); c.lineTo(b[0] - 13, b[1] + 4); c.closePath();
      c.fillStyle = link.modality === 'asserted' ? accent : ground; // a claimed link has a hollow head
      c.fill(); c.stroke();
    }
  };
  const paintAxis = (c, all, width, ground, text, secondary) => {
    c.fillStyle = ground; c.fillRect(0, 0, width, axisHeight);
    let majorEnd = -1e9;
    const drawMajor = (words, x) => {
      if (x < majorEnd) return;
      c.font = 'bold ' + font; c.fillStyle = text; c.fillText(words, x, 12);
      majorEnd = x + c.measureText(words).width + 12;
    };
    const firstMajor = all.find(t => t.major);
    if (all.length && all[0].unit !== 'y' && (!firstMajor || firstMajor.x > 110)) {
      const here = new Date(state.left / state.scale * 864e5);
      drawMajor((all[0].unit === 'd' ? months[here.getUTCMonth()] + ' ' : '') + yearWords(here.getUTCFullYear()), 4);
    }
    all.forEach(t => {
      if (t.major) drawMajor(t.major, Math.max(4, t.x + 4));
      c.font = font; c.fillStyle = secondary; c.fillText(t.minor, t.x + 4, 29);
    });
    c.font = font;
  };
