'use strict';
(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const { articles, actors, events, links, lanes } = data;
  const byId = id => document.getElementById(id);
  const canvas = byId('canvas'), stage = byId('stage'), panel = byId('panel'), list = byId('list');
  const context = canvas.getContext('2d');
  const axisHeight = 40, rowHeight = 18, rowsPerLane = 6, laneTitle = 20, dotStrip = 12, margin = 14;
  const font = '12px "Liberation Sans", Arial, Helvetica, "DejaVu Sans", sans-serif';
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

  // Causes and effects of each event, as [other event, link].
  const causes = events.map(() => []), effects = events.map(() => []);
  links.forEach(link => { effects[link.from].push([link.to, link]); causes[link.to].push([link.from, link]); });
  events.forEach((event, i) => {
    event.index = i;
    event.text = [event.label, event.words, event.type, ...event.actors.map(a => actors[a].name)].join(' ').toLowerCase();
    event.day = event.first ?? event.last;
  });
  const dated = events.filter(event => event.day !== null && event.day !== undefined);

  const state = { shown: [], placed: [], dots: [], laneTops: [], height: 0, scale: 1, left: 0, top: 0,
    selected: -1, start: -1, only: null, hits: [] };

  const element = (name, words, options = {}) => {
    const made = document.createElement(name);
    if (words !== undefined) made.textContent = words;
    Object.assign(made, options);
    return made;
  };
  const colour = name => getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim();
  const isDark = () => matchMedia('(prefers-color-scheme: dark)').matches;
  const laneColour = lane => (isDark() ? data.dark : data.light)[lane % data.light.length];

  // ---- Filters
  const filters = ['search', 'actor', 'family', 'modality', 'source', 'from', 'to'].map(byId);
  const fill = (select, label, values) => {
    select.append(element('option', label, { value: '' }));
    values.forEach(([value, words]) => select.append(element('option', words, { value })));
  };
  const distinct = values => [...new Set(values)].sort().map(v => [v, v]);
  fill(byId('actor'), 'All actors', actors.map((a, i) => [String(i), a.name]).filter(([i]) => actors[i].events > 0)
    .sort((a, b) => actors[b[0]].events - actors[a[0]].events));
  fill(byId('family'), 'All types', distinct(events.map(e => e.type.split('.')[0])));
  fill(byId('modality'), 'Facts, plans and claims', distinct(events.map(e => e.modality)));
  fill(byId('source'), 'All sources', distinct(articles.map(a => a.source).filter(Boolean)));
  const dayOf = text => { const t = Date.parse(text + 'T00:00:00Z'); return Number.isNaN(t) ? null : t / 864e5; };

  const applyFilters = () => {
    const [search, actor, family, modality, source, from, to] = filters.map(f => f.value.trim());
    const words = search.toLowerCase().split(/\s+/).filter(Boolean);
    const first = dayOf(from), last = dayOf(to);
    state.shown = events.filter(e =>
      (!state.only || state.only.has(e.index)) &&
      words.every(w => e.text.includes(w)) &&
      (actor === '' || e.actors.includes(Number(actor))) &&
      (family === '' || e.type.split('.')[0] === family) &&
      (modality === '' || e.modality === modality) &&
      (source === '' || e.evidence.some(([article]) => articles[article].source === source)) &&
      (first === null || (e.last ?? Infinity) >= first) && (last === null || (e.first ?? -Infinity) <= last));
    byId('count').textContent = state.shown.length.toLocaleString('en') + ' of ' + events.length.toLocaleString('en') + ' events';
    fillList();
    place();
    remember();
  };

  // ---- Placing labels: the weightiest first, each in the lowest free row of its lane.
  const widths = new Map();
  const widthOf = event => {
    if (!widths.has(event.index)) { context.font = font; widths.set(event.index, Math.min(320, context.measureText(event.label).width)); }
    return widths.get(event.index);
  };
  const fits = (row, left, right) => {
    let low = 0, high = row.length;
    while (low < high) { const mid = (low + high) >> 1; if (row[mid][0] < left) low = mid + 1; else high = mid; }
    if (low < row.length && row[low][0] < right) return -1;
    if (low > 0 && row[low - 1][1] > left) return -1;
    return low;
  };
  const place = () => {
    const rows = lanes.map(() => []), inLane = lanes.map(() => 0);
    state.placed = []; state.dots = [];
    const shown = state.shown.filter(e => e.day !== undefined && e.day !== null).sort((a, b) => (b.index === state.selected) - (a.index === state.selected) || b.weight - a.weight || a.index - b.index);
    for (const event of shown) {
      const x = event.day * state.scale, end = event.first !== null && event.last !== null ? event.last * state.scale : x;
      const left = x - 8, right = Math.max(end, x + 12 + widthOf(event)) + 10, lane = rows[event.lane];
      inLane[event.lane]++;
      let row = 0, at = -1;
      for (; row < rowsPerLane; ++row) {
        if (!lane[row]) lane[row] = [];
        at = fits(lane[row], left, right);
        if (at >= 0) break;
      }
      if (at < 0) { state.dots.push({ event, x }); continue; }
      lane[row].splice(at, 0, [left, right]);
      state.placed.push({ event, x, end, row });
    }
    let top = axisHeight;
    const folded = new Set(state.dots.map(d => d.event.lane));
    state.laneTops = lanes.map((_, lane) => {
      const here = top;
      if (inLane[lane]) top += laneTitle + Math.max(1, rows[lane].filter(r => r && r.length).length) * rowHeight + (folded.has(lane) ? dotStrip : 0) + 6;
      return here;
    });
    state.laneTops.push(top);
    state.height = top;
    state.top = Math.max(0, Math.min(state.top, state.height - 80));
    draw();
  };

  // ---- Drawing
  let due = false;
  const draw = () => { if (!due) { due = true; requestAnimationFrame(() => { due = false; paint(context, colour); }); } };
  const screenX = x => x - state.left;
  const rowY = (lane, row) => state.laneTops[lane] + laneTitle + row * rowHeight + rowHeight / 2 - state.top;
  const dotY = lane => state.laneTops[lane + 1] - dotStrip / 2 - 4 - state.top;

  const tickSteps = () => {
    const steps = [['d', 1], ['d', 5], ['d', 10], ['m', 1], ['m', 3], ['m', 6]];
    for (let y = 1; y <= 5000; y *= 10) steps.push(['y', y], ['y', 2 * y], ['y', 5 * y]);
    return steps;
  };
  const ticks = width => {
    const days = { d: 1, m: 30.4, y: 365.2 };
    const [unit, step] = tickSteps().find(([u, n]) => days[u] * n * state.scale >= (u === 'd' ? 26 : 48)) || ['y', 10000];
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
      const year = y > 0 ? String(y) : 1 - y + ' BC';
      const minor = unit === 'y' ? year : unit === 'm' ? months[m] : String(d);
      const major = unit === 'm' && m === 0 ? year : unit === 'd' && d === 1 ? months[m] + ' ' + year : '';
      if (x >= -200) result.push({ x, minor, major, unit });
      if (unit === 'y') y += step;
      else if (unit === 'm') { m += step; if (m > 11) { m -= 12; y++; } }
      else { d += step; if (d > 31 - step / 2 || d > new Date(Date.UTC(2000 + ((y % 400) + 400) % 400, m + 1, 0)).getUTCDate()) { d = 1; if (++m > 11) { m = 0; y++; } } }
    }
    return result;
  };

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

  const paint = (c, paper) => {
    const width = stage.clientWidth, height = stage.clientHeight;
    const ground = paper('ground'), tint = paper('tint'), rule = paper('rule'), text = paper('text'), secondary = paper('secondary'), accent = paper('accent');
    c.fillStyle = ground; c.fillRect(0, 0, width, height);
    c.font = font; c.textBaseline = 'middle';
    lanes.forEach((_, lane) => {
      if (lane % 2) return;
      c.fillStyle = tint; c.fillRect(0, state.laneTops[lane] - state.top, width, state.laneTops[lane + 1] - state.laneTops[lane]);
    });
    const all = ticks(width);
    c.strokeStyle = rule; c.lineWidth = 1; c.beginPath();
    all.forEach(t => { c.moveTo(t.x, axisHeight); c.lineTo(t.x, height); });
    c.stroke();
    const lit = related(state.selected);
    state.hits = [];
    const positions = new Map();
    for (const { event, x } of state.dots) {
      const sx = screenX(x), sy = dotY(event.lane);
      positions.set(event.index, [sx, sy]);
      if (sx < -4 || sx > width + 4 || sy < axisHeight || sy > height) continue;
      c.fillStyle = laneColour(event.lane); c.strokeStyle = c.fillStyle; c.lineWidth = 1;
      c.beginPath(); c.arc(sx, sy, event.index === state.selected ? 4 : 2, 0, 7);
      if (event.modality === 'asserted') c.fill(); else c.stroke();
      state.hits.push({ event, x: sx, y: sy, right: sx + 4 });
    }
    for (const p of state.placed) positions.set(p.event.index, [screenX(p.x), rowY(p.event.lane, p.row)]);
    if (state.selected >= 0) for (const link of links) {
      if (!lit.has(link.from) || !lit.has(link.to)) continue;
      const a = positions.get(link.from), b = positions.get(link.to);
      if (!a || !b) continue;
      c.strokeStyle = accent; c.lineWidth = 1.6; c.setLineDash(link.kind === 'causes' ? [] : [5, 3]);
      c.beginPath(); c.moveTo(a[0], a[1]); c.bezierCurveTo(a[0] + 30, a[1], b[0] - 30, b[1], b[0] - 6, b[1]); c.stroke();
      c.setLineDash([]); c.fillStyle = accent;
      c.beginPath(); c.moveTo(b[0] - 5, b[1]); c.lineTo(b[0] - 12, b[1] - 4); c.lineTo(b[0] - 12, b[1] + 4); c.fill();
    }
    for (const p of state.placed) {
      const [x, y] = positions.get(p.event.index);
      if (y < axisHeight - 4 || y > height + 20 || x > width + 10 || x + Math.max(p.end - p.x, 340) < 0) continue;
      const ink = laneColour(p.event.lane), w = widthOf(p.event), chosen = p.event.index === state.selected;
      if (p.end - p.x > 8) {
        c.strokeStyle = ink; c.lineWidth = 1.4; c.setLineDash([5, 3]);
        c.beginPath(); c.moveTo(x, y + 8); c.lineTo(x + p.end - p.x, y + 8); c.stroke(); c.setLineDash([]);
      }
      mark(c, x, y, p.event, ink, ground);
      if (chosen || lit.has(p.event.index)) {
        c.fillStyle = ground; c.strokeStyle = chosen ? text : accent; c.lineWidth = chosen ? 2 : 1;
        c.fillRect(x + 8, y - 8, w + 6, 16); c.strokeRect(x + 8, y - 8, w + 6, 16);
      }
      c.fillStyle = text;
      c.font = (['planned', 'possible', 'claimed'].includes(p.event.modality) ? 'italic ' : '') + font;
      c.fillText(shorten(c, p.event.label, w), x + 11, y);
      c.font = font;
      state.hits.push({ event: p.event, x, y, right: x + 14 + w });
    }
    c.fillStyle = text; c.font = 'bold ' + font;
    lanes.forEach((name, lane) => {
      const y = state.laneTops[lane] - state.top + 11;
      if (state.laneTops[lane + 1] > state.laneTops[lane] && y > axisHeight) c.fillText(name, 8, y);
    });
    c.fillStyle = ground; c.fillRect(0, 0, width, axisHeight);
    let majorEnd = -1e9;
    const drawMajor = (words, x) => { if (x < majorEnd) return; c.font = 'bold ' + font; c.fillStyle = text; c.fillText(words, x, 12); majorEnd = x + c.measureText(words).width + 12; };
    const firstMajor = all.find(t => t.major);
    if (all.length && all[0].unit !== 'y' && (!firstMajor || firstMajor.x > 110)) {
      const here = new Date(state.left / state.scale * 864e5);
      drawMajor((all[0].unit === 'd' ? months[here.getUTCMonth()] + ' ' : '') + here.getUTCFullYear(), 4);
    }
    all.forEach(t => {
      if (t.major) drawMajor(t.major, Math.max(4, t.x + 4));
      c.font = font; c.fillStyle = secondary; c.fillText(t.minor, t.x + 4, 29);
    });
    c.font = font;
  };
  const shorten = (c, words, width) => {
    if (c.measureText(words).width <= width + 1) return words;
    let n = words.length;
    while (n > 1 && c.measureText(words.slice(0, n) + '…').width > width) n = Math.floor(n * 0.94);
    return words.slice(0, n) + '…';
  };

  // ---- Causes and effects
  const reach = (next, start) => {
    const seen = new Set([start]), open = [start];
    while (open.length) for (const [other] of next[open.pop()]) if (!seen.has(other)) { seen.add(other); open.push(other); }
    return seen;
  };
  const related = index => index < 0 ? new Set() : new Set([...reach(causes, index), ...reach(effects, index)]);
  const path = (from, to) => {
    const came = new Map([[from, null]]), open = [from];
    for (let i = 0; i < open.length && !came.has(to); ++i)
      for (const [other] of [...effects[open[i]], ...causes[open[i]]]) if (!came.has(other)) { came.set(other, open[i]); open.push(other); }
    if (!came.has(to)) return null;
    const result = [];
    for (let at = to; at !== null; at = came.get(at)) result.unshift(at);
    return result;
  };

  // ---- The panel
  const eventButton = index => {
    const event = events[index];
    const button = element('button', event.words + ': ' + event.label, { className: 'link', type: 'button' });
    button.addEventListener('click', () => select(index, true));
    return button;
  };
  const section = (title, indices) => {
    if (!indices.length) return;
    panel.append(element('h3', title));
    const items = element('ul');
    indices.forEach(i => { const item = element('li'); item.append(eventButton(i)); items.append(item); });
    panel.append(items);
  };
  const showPanel = () => {
    panel.replaceChildren();
    if (state.selected < 0) {
      panel.append(element('h2', 'Choose an event'), element('p', 'Click a mark, or use the arrow keys on the timeline: left and right within a lane, up and down across lanes. ' +
        'u goes to a cause, d to an effect, f shows only what is linked, + and - zoom, 0 shows everything, / searches, Esc goes back.', { className: 'quiet' }));
      return;
    }
    const event = events[state.selected];
    panel.append(element('h2', event.label), element('p', event.words + ' · ' + event.type), element('p', (event.by || event.modality) +
      (event.confidence ? ' · confidence ' + Math.round(event.confidence * 100) + ' %' : ''), { className: 'quiet' }));
    if (event.conflict) panel.append(element('p', 'Sources disagree on this event.'));
    if (event.actors.length) {
      panel.append(element('h3', 'Who'));
      event.actors.forEach(a => {
        const button = element('button', actors[a].name, { className: 'link', type: 'button' });
        button.addEventListener('click', () => { byId('actor').value = String(a); applyFilters(); });
        const line = element('p'); line.append(button); panel.append(line);
      });
    }
    section('Causes', causes[state.selected].map(([i]) => i));
    section('Effects', effects[state.selected].map(([i]) => i));
    if (state.start >= 0 && state.start !== state.selected) {
      const way = path(state.start, state.selected);
      if (way) section('Way from the starting event', way); else panel.append(element('p', 'No links lead from the starting event to this one.', { className: 'quiet' }));
    }
    const start = element('button', 'Find ways from here', { type: 'button' });
    start.addEventListener('click', () => { state.start = state.selected; start.textContent = 'Now choose another event'; });
    panel.append(element('p'), start, element('h3', 'Evidence'));
    event.evidence.forEach(([article, quote]) => {
      const source = articles[article], figure = element('figure'), caption = element('figcaption');
      if (quote) figure.append(element('blockquote', quote));
      const words = [source.title, source.source, source.published].filter(Boolean).join(', ');
      if (/^https?:\/\//i.test(source.url)) caption.append(element('a', words, { href: source.url, rel: 'noopener noreferrer', target: '_blank' }));
      else caption.textContent = words;
      figure.append(caption);
      panel.append(figure);
    });
  };

  const select = (index, reveal) => {
    state.selected = index;
    place();
    if (reveal && index >= 0 && events[index].day !== undefined && events[index].day !== null) {
      const x = screenX(events[index].day * state.scale), found = state.placed.find(p => p.event.index === index);
      if (x < 20 || x > stage.clientWidth - 60) state.left += x - stage.clientWidth / 2;
      const y = found ? rowY(events[index].lane, found.row) : dotY(events[index].lane);
      if (y < axisHeight + 10 || y > stage.clientHeight - 10) state.top = Math.max(0, state.top + y - stage.clientHeight / 2);
    }
    showPanel(); draw(); remember();
  };

  const fillList = () => {
    list.replaceChildren();
    const most = 500;
    state.shown.slice().sort((a, b) => (a.day ?? 1e9) - (b.day ?? 1e9)).slice(0, most).forEach(e => {
      const item = element('li'); item.append(eventButton(e.index)); list.append(item);
    });
    if (state.shown.length > most) list.append(element('li', 'and ' + (state.shown.length - most) + ' more: search or filter'));
  };

  // ---- Moving about
  const fit = () => {
    const some = state.shown.filter(e => e.day !== undefined && e.day !== null);
    const days = (some.length ? some : dated).flatMap(e => [e.first, e.last]).filter(d => d !== null);
    let first = Infinity, last = -Infinity;
    for (const d of days) { first = Math.min(first, d); last = Math.max(last, d); }
    if (first > last) { first = 0; last = 1; }
    state.scale = (stage.clientWidth - 2 * margin - 220) / Math.max(last - first, 7);
    state.left = first * state.scale - margin - 6;
    state.top = 0;
    place();
  };
  const zoom = (factor, x) => {
    const day = (state.left + x) / state.scale;
    state.scale = Math.min(200, Math.max(1e-4, state.scale * factor));
    state.left = day * state.scale - x;
    place();
  };
  const pan = (dx, dy) => {
    state.left += dx;
    state.top = Math.max(0, Math.min(state.top + dy, Math.max(0, state.height - stage.clientHeight + 20)));
    draw();
  };
  const hit = (x, y) => {
    let best = null, nearest = 12;
    for (const h of state.hits) {
      const dx = x < h.x ? h.x - x : x > h.right ? x - h.right : 0, distance = Math.max(dx, Math.abs(y - h.y) - 4);
      if (distance < nearest) { nearest = distance; best = h.event; }
    }
    return best;
  };
  const neighbour = (dx, dy) => {
    const order = dated.filter(e => state.shown.includes(e)).sort((a, b) => a.day - b.day || a.index - b.index);
    if (!order.length) return;
    const now = events[state.selected];
    if (!now || now.day === undefined || now.day === null) return select(order[0].index, true);
    if (dx) {
      const lane = order.filter(e => e.lane === now.lane), next = lane[lane.indexOf(now) + dx];
      if (next) select(next.index, true);
      return;
    }
    for (let lane = now.lane + dy; lane >= 0 && lane < lanes.length; lane += dy) {
      const there = order.filter(e => e.lane === lane);
      if (!there.length) continue;
      return select(there.reduce((a, b) => Math.abs(a.day - now.day) <= Math.abs(b.day - now.day) ? a : b).index, true);
    }
  };
  const focusLinked = () => { state.only = state.only || state.selected < 0 ? null : related(state.selected); applyFilters(); fit(); };

  const pointers = new Map();
  let moved = 0;
  canvas.addEventListener('pointerdown', e => { pointers.set(e.pointerId, e); moved = 0; canvas.setPointerCapture(e.pointerId); });
  canvas.addEventListener('pointermove', e => {
    const before = pointers.get(e.pointerId);
    if (!before) return;
    moved += Math.abs(e.clientX - before.clientX) + Math.abs(e.clientY - before.clientY);
    if (pointers.size === 2) {
      const other = [...pointers.values()].find(p => p.pointerId !== e.pointerId);
      const was = Math.abs(before.clientX - other.clientX), is = Math.abs(e.clientX - other.clientX);
      if (was > 10 && is > 10) zoom(is / was, (e.clientX + other.clientX) / 2 - canvas.getBoundingClientRect().left);
    } else pan(before.clientX - e.clientX, before.clientY - e.clientY);
    pointers.set(e.pointerId, e);
  });
  const release = e => {
    if (pointers.delete(e.pointerId) && moved < 5 && e.type === 'pointerup') {
      const box = canvas.getBoundingClientRect(), found = hit(e.clientX - box.left, e.clientY - box.top);
      select(found ? found.index : -1, false);
    }
  };
  canvas.addEventListener('pointerup', release);
  canvas.addEventListener('pointercancel', release);
  canvas.addEventListener('wheel', e => {
    e.preventDefault();
    if (e.shiftKey || Math.abs(e.deltaX) > Math.abs(e.deltaY)) pan(e.deltaX || e.deltaY, 0);
    else if (e.ctrlKey || e.metaKey || state.height <= stage.clientHeight) zoom(Math.exp(-e.deltaY * 0.002), e.clientX - canvas.getBoundingClientRect().left);
    else pan(0, e.deltaY);
  }, { passive: false });

  const keys = {
    ArrowLeft: () => neighbour(-1, 0), ArrowRight: () => neighbour(1, 0), ArrowUp: () => neighbour(0, -1), ArrowDown: () => neighbour(0, 1),
    '+': () => zoom(1.4, stage.clientWidth / 2), '=': () => zoom(1.4, stage.clientWidth / 2), '-': () => zoom(1 / 1.4, stage.clientWidth / 2), '0': fit,
    Enter: () => panel.focus(), f: focusLinked, '/': () => byId('search').focus(),
    u: () => state.selected >= 0 && causes[state.selected][0] && select(causes[state.selected][0][0], true),
    d: () => state.selected >= 0 && effects[state.selected][0] && select(effects[state.selected][0][0], true),
    Escape: () => { if (state.only) focusLinked(); else select(-1, false); },
  };
  document.addEventListener('keydown', e => {
    const typing = ['INPUT', 'SELECT', 'BUTTON', 'A'].includes(e.target.tagName);
    if (typing && e.key === 'Escape') canvas.focus();
    if (typing || e.ctrlKey || e.metaKey || e.altKey || !keys[e.key]) return;
    e.preventDefault();
    keys[e.key]();
  });

  // ---- Deep links: the chosen event and the filters stand in the address.
  let restoring = true;
  const remember = () => {
    if (restoring) return;
    const parts = new URLSearchParams();
    if (state.selected >= 0) parts.set('event', events[state.selected].id);
    filters.forEach(f => { if (f.value) parts.set(f.id, f.value); });
    try { history.replaceState(null, '', '#' + parts); } catch { /* some viewers forbid it for files */ }
  };
  const restore = () => {
    const parts = new URLSearchParams(location.hash.slice(1));
    filters.forEach(f => { if (parts.has(f.id)) f.value = parts.get(f.id); });
    state.selected = events.findIndex(e => e.id === parts.get('event'));
  };

  // ---- This view as SVG: the canvas calls that paint() makes, written down.
  const saveSvg = () => {
    const width = stage.clientWidth, height = stage.clientHeight, out = [];
    const escape = s => String(s).replace(/[&<>"']/g, c => '&#' + c.charCodeAt(0) + ';').replace(/[\u0000-\u001f]/g, '');
    const n = v => Math.round(v * 10) / 10;
    let d = '', dash = '';
    const pen = { fillStyle: '', strokeStyle: '', lineWidth: 1, font, textBaseline: '',
      setLineDash: a => { dash = a.length ? ` stroke-dasharray="${a.join(' ')}"` : ''; },
      beginPath: () => { d = ''; }, closePath: () => { d += 'Z'; },
      moveTo: (x, y) => { d += `M${n(x)} ${n(y)}`; }, lineTo: (x, y) => { d += `L${n(x)} ${n(y)}`; },
      bezierCurveTo: (...p) => { d += 'C' + p.map(n).join(' '); },
      arc: (x, y, r) => { d += `M${n(x - r)} ${n(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`; },
      fill: () => out.push(`<path d="${d}" fill="${escape(pen.fillStyle)}"/>`),
      stroke: () => out.push(`<path d="${d}" fill="none" stroke="${escape(pen.strokeStyle)}" stroke-width="${pen.lineWidth}"${dash}/>`),
      fillRect: (x, y, w, h) => out.push(`<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" fill="${escape(pen.fillStyle)}"/>`),
      strokeRect: (x, y, w, h) => out.push(`<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" fill="none" stroke="${escape(pen.strokeStyle)}" stroke-width="${pen.lineWidth}"/>`),
      measureText: words => { context.font = pen.font; return context.measureText(words); },
      fillText: (words, x, y) => out.push(`<text x="${n(x)}" y="${n(y + 4)}" fill="${escape(pen.fillStyle)}"${/bold/.test(pen.font) ? ' font-weight="bold"' : ''}${/italic/.test(pen.font) ? ' font-style="italic"' : ''}>${escape(words)}</text>`) };
    paint(pen, colour);
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-size="12" font-family="Liberation Sans, Arial, Helvetica, DejaVu Sans, sans-serif">\n<title>${escape(data.title)}</title>\n${out.join('\n')}\n</svg>\n`;
    const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    element('a', '', { href: url, download: 'timeline.svg' }).click();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
  };

  const resize = () => {
    const ratio = devicePixelRatio || 1;
    canvas.width = stage.clientWidth * ratio; canvas.height = stage.clientHeight * ratio;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    draw();
  };
  byId('filters').addEventListener('submit', e => e.preventDefault());
  filters.forEach(f => f.addEventListener('input', applyFilters));
  byId('reset').addEventListener('click', () => { filters.forEach(f => { f.value = ''; }); state.only = null; applyFilters(); fit(); });
  byId('fit').addEventListener('click', fit);
  byId('save').addEventListener('click', saveSvg);
  byId('as-list').addEventListener('click', () => {
    list.hidden = !list.hidden; stage.hidden = !list.hidden;
    byId('as-list').textContent = list.hidden ? 'List' : 'Timeline';
    if (!stage.hidden) resize();
  });
  new ResizeObserver(resize).observe(stage);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw);
  restore();
  resize();
  applyFilters();
  fit();
  select(state.selected, true);
  restoring = false;
})();
