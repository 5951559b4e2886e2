
  // ---- Start
  const resize = () => {
    const ratio = devicePixelRatio || 1;
    canvas.width = stage.clientWidth * ratio; canvas.height = stage.clientHeight * ratio;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    draw();
  };
  byId('filters').addEventListener('submit', e => e.preventDefault());
  filters.forEach(f => f.addEventListener('input', applyFilters));
  byId('reset').addEventListener('click', resetFilters);
  byId('fit').addEventListener('click', fit);
  byId('save').addEventListener('click', saveSvg);
  byId('as-list').addEventListener('click', () => showList(list.hidden));
  new ResizeObserver(resize).observe(stage);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw);
  window.addEventListener('hashchange', restore);
  resize();
  restore();
})();
