// Measures the time between frames of a peer, one step of a scenario a frame: the same steps, as
// many warm and measured frames and the same percentiles as our own FrameTimes. Each result is a
// line on the console, which the browser hands on with --enable-logging=stderr.
//
// Is each frame that is counted painted and presented? The browser runs without a limit of frames
// a second, so it begins a frame as soon as it may. It may not before the previous one is on its
// way: a frame of the page is committed only when the one before it has been rastered (the pending
// tree has been activated) and drawn, and drawn only when the display has swapped the one before
// that. So over 120 frames the mean between calls of requestAnimationFrame is the mean between
// presented frames. With BENCH_TRACE=folder, PeerFrames has the browser write a trace, in which the
// frames presented (PipelineReporter) can be counted beside those that were asked for.
(() => {
  const FRAMES = 120;
  const WARM = 40;
  const LIMIT = 60000;
  const { peer, workSet } = window;
  const asked = new URLSearchParams(location.search);
  const { moved } = workSet;

  const say = (...words) => console.log(['PEER', ...words, 'END'].join(' '));
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const across = (n) => (n % 40 < 20 ? -1 : 1);

  const close = () => peer.close(moved);
  const fit = () => peer.fit();
  let least = 1;

  const scenarios = {
    'pan@1': [close, (n) => peer.pan(7 * across(n), 3 * ((n % 2) * 2 - 1))],
    'pan@fit': [fit, (n) => peer.pan(5 * across(n), 0)],
    zoom: [
      fit,
      (n) => {
        const share = n % 80 < 40 ? (n % 80) / 40 : 2 - (n % 80) / 40;
        peer.zoomTo(least * Math.pow(1 / least, share));
      },
    ],
    'drag@1': [close, (n) => peer.drag(moved, n % 60, n % 40)],
    'drag@fit': [fit, (n) => peer.drag(moved, n % 60, n % 40)],
  };

  async function run(name) {
    const [before, step] = scenarios[name];
    before();
    const times = [];
    const begin = performance.now();
    let last = begin;
    for (let n = 0; n < WARM + FRAMES; n++) {
      await frame();
      const at = performance.now();
      if (n >= WARM) {
        times.push(at - last);
      }
      last = at;
      if (at - begin > LIMIT) {
        say(name, 'over');
        return;
      }
      performance.mark(`${name} ${n}`);
      step(n);
    }
    times.sort((a, b) => a - b);
    const figures = [FRAMES / 2, Math.floor((FRAMES * 95) / 100), FRAMES - 1].map((at) => times[at]);
    say(name, ...figures.map((figure) => figure.toFixed(2)));
  }

  // From the design in memory to the frame on the screen: opened, shown to the last element, and
  // two further frames begun, of which the second waits for the first to be drawn.
  async function first() {
    const start = performance.now();
    peer.open(workSet, document.getElementById('host'));
    while (!peer.shown(workSet)) {
      await frame();
    }
    await frame();
    await frame();
    say('first', (performance.now() - start).toFixed(2));
  }

  async function all() {
    await frame();
    await frame();
    await first();
    least = peer.zoom();
    for (const name of (asked.get('scenarios') || '').split(',').filter(Boolean)) {
      await run(name);
    }
    say('done');
  }

  addEventListener('load', () =>
    all().catch((failure) => say('failed', String(failure && failure.stack).replace(/\s+/g, ' '))),
  );
})();
