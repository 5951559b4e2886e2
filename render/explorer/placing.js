
  // ---- Placing: the weightiest label first, each in the lowest free row of its lane
  const axisHeight = 40, rowHeight = 18, rowsPerLane = 6, laneTitle = 20, dotStrip = 12, margin = 14;
  const labelGap = 11, widestLabel = 320, reach = 22; // reach: how long an open end is drawn
  const font = '12px "Liberation Sans", Arial, Helvetica, "DejaVu Sans", sans-serif';

  // The label as it fits, and its width; measured once an event.
  const cut = (c, words, width) => {
    if (c.measureText(words).width <= width) return words;
    let low = 0, high = words.length; // the longest start that fits, by halving
    while (low < high) {
      const mid = (low + high + 1) >> 1;
      if (c.measureText(words.slice(0, mid) + '…').width <= width) low = mid; else high = mid - 1;
    }
    return words.slice(0, low).trimEnd() + '…';
  };
  const isItalic = event => ['planned', 'possible', 'claimed'].includes(event.modality);
  const measured = event => {
    if (event.shown === undefined) {
      context.font = (isItalic(event) ? 'italic ' : '') + font;
      event.shown = cut(context, event.label, widestLabel);
      event.width = context.measureText(event.shown).width;
    }
    return event;
  };

  // Where [left, right] fits between the intervals of a row, sorted and disjoint; else -1.
  const fits = (row, left, right) => {
    let low = 0, high = row.length;
    while (low < high) { const mid = (low + high) >> 1; if (row[mid][0] < left) low = mid + 1; else high = mid; }
    return (low < row.length && row[low][0] < right) || (low > 0 && row[low - 1][1] > left) ? -1 : low;
  };

  const place = () => {
    const rows = lanes.map(() => []), inLane = lanes.map(() => 0), folded = new Set();
    state.placed = []; state.dots = [];
    const put = event => {
      const x = event.day * state.scale, end = event.first !== null && event.last !== null ? event.last * state.scale : x;
      const left = x - (event.first === null ? reach : 8);
      const right = Math.max(end, x + labelGap + measured(event).width) + 10, lane = rows[event.lane];
      inLane[event.lane]++;
      for (let row = 0; row < rowsPerLane; ++row) {
        if (!lane[row]) lane[row] = [];
        const at = fits(lane[row], left, right);
        if (at < 0) continue;
        lane[row].splice(at, 0, [left, right]);
        state.placed.push({ event, x, end, row });
        return;
      }
      state.dots.push({ event, x });
      folded.add(event.lane);
    };
    const chosen = events[state.selected];
    if (chosen && isDated(chosen) && state.shown.has(chosen)) put(chosen);
    for (const event of byWeight) if (event !== chosen && state.shown.has(event)) put(event);
    let top = axisHeight;
    state.laneTops = lanes.map((_, lane) => {
      const here = top;
      if (inLane[lane]) top += laneTitle + rows[lane].filter(row => row && row.length).length * rowHeight + (folded.has(lane) ? dotStrip : 0) + 6;
      return here;
    });
    state.laneTops.push(top);
    state.height = top;
    state.top = Math.max(0, Math.min(state.top, state.height - stage.clientHeight + 20));
    draw();
  };
  // At most once a frame, however fast the wheel turns.
  let placingDue = false;
  const placeSoon = () => {
    if (placingDue) return;
    placingDue = true;
    requestAnimationFrame(() => { placingDue = false; place(); });
  };

  const screenX = x => x - state.left;
  const rowY = (lane, row) => state.laneTops[lane] + laneTitle + row * rowHeight + rowHeight / 2 - state.top;
  const dotY = lane => state.laneTops[lane + 1] - dotStrip / 2 - 4 - state.top;
