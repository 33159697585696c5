"""The widths of a flame graph are shares of the samples."""

import flamegraph

SAMPLES = """
\tff01 read+0x10 ([kernel.kallsyms])
\tab02 closure+0x2 (/opt/bin/cardinal)
\tab01 main+0x1 (/opt/bin/cardinal)

\tff02 write+0x10 ([kernel.kallsyms])
\tab02 closure+0x8 (/opt/bin/cardinal)
\tab01 main+0x1 (/opt/bin/cardinal)

\tcc01 [unknown] (/usr/lib/libcairo.so.2)
\tab01 main+0x9 (/opt/bin/cardinal)

\tab01 main+0x9 (/opt/bin/cardinal)
"""


def test_stacks_that_begin_alike_share_boxes():
    root = flamegraph.read(SAMPLES.splitlines()[1:], ("cardinal",))

    (main,) = root.inner.values()
    assert (root.samples, main.name, main.kind, main.samples) == (4, "main", "ours", 4)
    assert {(box.name, box.kind, box.samples) for box in main.inner.values()} == {
        ("closure", "ours", 2),
        ("libcairo.so.2", "library", 1),
    }
    closure = main.inner[("closure", "ours")]
    assert {(box.name, box.kind, box.samples) for box in closure.inner.values()} == {
        ("read", "kernel", 1),
        ("write", "kernel", 1),
    }


def test_a_box_is_as_wide_as_its_share_and_names_are_escaped():
    root = flamegraph.read(["\tab01 run<A>(_:)+0x1 (/opt/bin/cardinal)"], ("cardinal",))

    picture = flamegraph.draw(root, "a < b")

    assert picture.count('width="1199.5"') == 2
    assert "run&lt;A&gt;(_:) 100.0%" in picture
    assert "a &lt; b, 1 samples" in picture
