
  // ---- Moving about: pointer, wheel and keys
  const fit = () => {
    let first = Infinity, last = -Infinity, some = byWeight.filter(e => state.shown.has(e));
    if (!some.length) some = byWeight;
    for (const e of some) { first = Math.min(first, e.first ?? e.last); last = Math.max(last, e.last ?? e.first); }
    if (first > last) { first = 0; last = 1; }
    const room = Math.max(60, stage.clientWidth - 2 * margin - Math.min(widestLabel, stage.clientWidth * 0.3));
    state.scale = room / Math.max(last - first, 7);
    state.left = first * state.scale - margin - reach;
    state.top = 0;
    place();
    remember();
  };
  const zoom = (factor, x) => {
    const day = (state.left + x) / state.scale;
    state.scale = Math.min(200, Math.max(1e-4, state.scale * factor));
    state.left = day * state.scale - x;
    placeSoon();
    remember();
  };
  const pan = (dx, dy) => {
    state.left += dx;
    state.top = Math.max(0, Math.min(state.top + dy, Math.max(0, state.height - stage.clientHeight + 20)));
    draw();
    remember();
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
    const order = byDay.filter(e => isDated(e) && state.shown.has(e));
    if (!order.length) return;
    const now = events[state.selected];
    if (!now || !isDated(now)) return select(order[0].index, true);
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
  const focusLinked = () => {
    state.only = state.only || state.selected < 0 ? null : related(state.selected);
    applyFilters();
    fit();
  };
  const follow = next => { if (state.selected >= 0 && next[state.selected].length) select(next[state.selected][0][0], true); };
  const showList = shown => {
    list.hidden = !shown; stage.hidden = shown;
    byId('as-list').textContent = shown ? 'Timeline' : 'List';
    if (!shown) resize();
  };

  const pointers = new Map();
  let moved = 0;
  canvas.addEventListener('pointerdown', e => { pointers.set(e.pointerId, e); moved = 0; canvas.setPointerCapture(e.pointerId); });
  canvas.addEventListener('pointermove', e => {
    const before = pointers.get(e.pointerId);
    if (!before) { canvas.title = hit(e.offsetX, e.offsetY)?.label ?? ''; return; }
    moved += Math.abs(e.clientX - before.clientX) + Math.abs(e.clientY - before.clientY);
    if (pointers.size === 2) {
      const other = [...pointers.values()].find(p => p.pointerId !== e.pointerId);
      const was = Math.abs(before.clientX - other.clientX), is = Math.abs(e.clientX - other.clientX);
      if (was > 10 && is > 10) zoom(is / was, (e.clientX + other.clientX) / 2 - canvas.getBoundingClientRect().left);
    } else pan(before.clientX - e.clientX, before.clientY - e.clientY);
    pointers.set(e.pointerId, e);
  });
  const release = e => {
    if (pointers.delete(e.pointerId) && moved < 5 && e.type === 'pointerup') select(hit(e.offsetX, e.offsetY)?.index ?? -1, false);
  };
  canvas.addEventListener('pointerup', release);
  canvas.addEventListener('pointercancel', release);
  canvas.addEventListener('wheel', e => {
    e.preventDefault();
    if (e.shiftKey || Math.abs(e.deltaX) > Math.abs(e.deltaY)) pan(e.deltaX || e.deltaY, 0);
    else if (e.ctrlKey || e.metaKey || state.height <= stage.clientHeight) zoom(Math.exp(-e.deltaY * 0.002), e.offsetX);
    else pan(0, e.deltaY);
  }, { passive: false });

  const keys = {
    ArrowLeft: () => neighbour(-1, 0), ArrowRight: () => neighbour(1, 0), ArrowUp: () => neighbour(0, -1), ArrowDown: () => neighbour(0, 1),
    '+': () => zoom(1.4, stage.clientWidth / 2), '=': () => zoom(1.4, stage.clientWidth / 2), '-': () => zoom(1 / 1.4, stage.clientWidth / 2), '0': fit,
    Enter: () => { showTab('panel'); panel.focus({ preventScroll: true }); }, f: focusLinked, '/': () => byId('search').focus(),
    u: () => follow(causes), d: () => follow(effects),
    p: () => { state.start = state.selected; showPanel(); }, a: () => { showTab('actors'); people.focus({ preventScroll: true }); },
    l: () => showList(list.hidden), s: saveSvg,
    Escape: () => { if (state.only) focusLinked(); else select(-1, false); },
  };
  document.addEventListener('keydown', e => {
    const typing = ['INPUT', 'SELECT', 'BUTTON', 'A'].includes(e.target.tagName);
    if (e.key === 'Escape' && typing) canvas.focus();
    if (typing || e.ctrlKey || e.metaKey || e.altKey || !Object.hasOwn(keys, e.key)) return;
    e.preventDefault();
    keys[e.key]();
  });
