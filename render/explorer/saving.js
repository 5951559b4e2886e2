
  // ---- Deep links: the chosen event, the filters and the view stand in the address
  let restoring = true, rememberDue = 0;
  const address = () => {
    const parts = new URLSearchParams();
    if (state.selected >= 0) parts.set('event', events[state.selected].id);
    if (state.only) parts.set('linked', '1');
    filters.forEach(f => { if (f.value) parts.set(f.id, f.value); });
    const day = x => ((state.left + x) / state.scale).toFixed(2);
    parts.set('view', [day(0), day(stage.clientWidth), Math.round(state.top)].join('_'));
    return '#' + parts;
  };
  // Browsers allow few changes of the address a second.
  const remember = () => {
    if (restoring) return;
    clearTimeout(rememberDue);
    rememberDue = setTimeout(() => {
      try { history.replaceState(null, '', address()); } catch { /* some viewers forbid it for files */ }
    }, 200);
  };
  const restore = () => {
    const parts = new URLSearchParams(location.hash.slice(1));
    restoring = true;
    filters.forEach(f => { f.value = parts.get(f.id) ?? ''; });
    state.selected = events.findIndex(e => e.id === parts.get('event'));
    state.only = parts.has('linked') && state.selected >= 0 ? related(state.selected) : null;
    applyFilters();
    fit();
    select(state.selected, true);
    const [first, last, top] = (parts.get('view') ?? '').split('_').map(Number);
    if (last > first) {
      state.scale = Math.min(200, Math.max(1e-4, stage.clientWidth / (last - first)));
      state.left = first * state.scale;
      state.top = top || 0;
      place();
    }
    restoring = false;
  };

  // ---- This view as SVG: the canvas calls that paint() makes, written down
  const viewAsSvg = () => {
    const width = stage.clientWidth, height = stage.clientHeight, out = [];
    const escape = s => String(s).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/[&<>"']/g, c => '&#' + c.charCodeAt(0) + ';');
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
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-size="12" font-family="Liberation Sans, Arial, Helvetica, DejaVu Sans, sans-serif">\n<title>${escape(data.title)}</title>\n${out.join('\n')}\n</svg>\n`;
  };
  const saveSvg = () => {
    const url = URL.createObjectURL(new Blob([viewAsSvg()], { type: 'image/svg+xml' }));
    element('a', '', { href: url, download: 'timeline.svg' }).click();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
  };
