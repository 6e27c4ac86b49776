#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real window on a real display, by what a screen reader gets and by real keys and clicks.

Started by on_a_display.sh inside dbus-run-session, with DISPLAY set: real_window.py WIREWISE tree|keys|mouse.
Prints a time stamp for each step; exit 0 done, 1 a step was not reached. Nothing sleeps longer than a poll's step.
"""
import subprocess
import sys
import time
import warnings

import gi
gi.require_version("Atspi", "2.0")
from gi.repository import Atspi

warnings.simplefilter("ignore")  # names the newest Atspi calls by another
began = time.monotonic()


def step(text):
    print("%6.2f s  %s" % (time.monotonic() - began, text), flush=True)


def until(what, find, seconds=20):
    end = time.monotonic() + seconds
    while True:
        try:
            found = find()
        except gi.repository.GLib.Error:
            found = None  # it went away while it was asked
        if found:
            return found
        if time.monotonic() > end:
            print("NOT REACHED: " + what, flush=True)
            sys.exit(1)
        time.sleep(0.03)


def application():
    desktop = Atspi.get_desktop(0)
    for i in range(desktop.get_child_count()):
        each = desktop.get_child_at_index(i)
        if each and "wirewise" in (each.get_name() or "").lower():
            return each


def shown(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def walk(node, depth=0):
    if depth == 0:
        node.clear_cache()  # what the client remembers of an earlier page
    yield node
    if depth > 40:
        return
    if node.get_role() in (Atspi.Role.TABLE, Atspi.Role.LIST):
        count = min(node.get_child_count(), 200)
    else:
        count = node.get_child_count()
    for i in range(count):
        child = node.get_child_at_index(i)
        if child:
            yield from walk(child, depth + 1)


def find(root, name, role=None, visible=True):
    for node in walk(root):
        if (node.get_name() or "").startswith(name) and (role is None or node.get_role() == role) and (not visible or shown(node)):
            return node


def act(node):
    names = [Atspi.Action.get_action_name(node, i) for i in range(node.get_n_actions())]
    assert names, "no action on " + node.get_name()
    wanted = [each for each in ("Toggle", "Press") if each in names]
    return node.do_action(names.index(wanted[0]) if wanted else 0)


BUTTONS = (Atspi.Role.PUSH_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.RADIO_BUTTON, Atspi.Role.TOGGLE_BUTTON, Atspi.Role.COMBO_BOX,
           Atspi.Role.TEXT, Atspi.Role.ENTRY, Atspi.Role.SPIN_BUTTON, Atspi.Role.TABLE, Atspi.Role.LIST)


def check_place(window, word):
    nodes = nameless = 0
    for node in walk(window):
        nodes += 1
        states = node.get_state_set()
        if shown(node) and states.contains(Atspi.StateType.FOCUSABLE) and node.get_role() in BUTTONS and not node.get_name():
            nameless += 1
            print("no name: %s in %s" % (node.get_role_name(), node.get_parent().get_name()), flush=True)
        node.get_description()
    step("%s: %d nodes" % (word, nodes))
    assert nodes > 40, nodes
    return nameless


def tree(window):
    """Every place by its rail button's action; then three answers by action alone, to a recommendation."""
    nameless = 0
    for word in ("Compare", "Prove", "Record", "Choose"):
        rail = until(word + " in the rail", lambda: next((n for n in walk(window) if n.get_name() == word and n.get_role() == Atspi.Role.CHECK_BOX and shown(n)), None))
        act(rail)
        until(word + " is checked", lambda: rail.get_state_set().contains(Atspi.StateType.CHECKED))
        nameless += check_place(window, word)
    answer_three(window, lambda node: act(node))
    until("a recommendation", lambda: find(window, "Connect live with"))
    step("recommended: " + find(window, "Connect live with").get_name())
    assert nameless == 0, "%d controls have no name" % nameless


ANSWERS = ("Both sides", "Yes, browser APIs only", "Instantly", "As it happens", "Mostly the server")


def answer_three(window, press):
    given = 0
    for word in ANSWERS:
        node = find(window, word)
        if node and given < 3:
            press(node)
            until(word + " is checked", lambda: node.get_state_set().contains(Atspi.StateType.CHECKED))
            step("answered: " + word)
            given += 1
    assert given, "no question to answer"


def xdotool(*words):
    subprocess.run(("xdotool",) + words, check=True, stdout=subprocess.DEVNULL)


def key(*keys):
    xdotool("key", "--delay", "12", *keys)


def windows():
    return len(subprocess.run(("xdotool", "search", "--onlyvisible", "--class", "wirewise"), capture_output=True, text=True).stdout.split())


def focused(window):
    return next((n for n in walk(window) if n.get_state_set().contains(Atspi.StateType.FOCUSED) and shown(n)), None)


def received(window):
    for node in walk(window):
        if shown(node) and (node.get_name() or "").startswith("received "):
            digits = node.get_name().split()[1].replace(",", "")
            if digits.isdigit():
                return int(digits)
    return 0


def run_and_end(window, connect, end):
    connect()
    until("the Prove page", lambda: find(window, "Disconnect"))
    step("connecting")
    until("events", lambda: received(window) > 5, 30)
    step("messages arrive")
    end()
    until("the end", lambda: find(window, "Connect again"))
    step("ended")


def keys(window):
    def tab_to(name):
        for _ in range(40):
            node = focused(window)
            if node and (node.get_name() or "").strip().startswith(name):
                return node
            before = node
            key("Tab")
            until("the focus moves", lambda: focused(window) and focused(window) != before, 5)
        sys.exit("NOT REACHED: Tab to " + name)

    tab_to("Try an example")
    step("Tab reached the examples")
    before = windows()
    key("space")
    until("the examples", lambda: windows() > before)  # a popup is in nobody's tree
    step("examples open")
    key("Return")
    until("a recommendation", lambda: find(window, "Connect live with"))
    step("recommended: " + find(window, "Connect live with").get_name())
    run_and_end(window, lambda: key("ctrl+Return"), lambda: key("ctrl+period"))


def mouse(window):
    def click(node):
        box = node.get_extents(Atspi.CoordType.SCREEN)
        xdotool("mousemove", str(box.x + box.width // 2), str(box.y + box.height // 2), "click", "1")

    def scroll_free(name):
        return until(name, lambda: find(window, name))

    answer_three(window, click)
    until("a recommendation", lambda: find(window, "Connect live with"))
    step("recommended: " + find(window, "Connect live with").get_name())
    run_and_end(window, lambda: click(scroll_free("Connect live with")), lambda: click(scroll_free("Disconnect")))


def main():
    program, what = sys.argv[1], sys.argv[2]
    running = subprocess.Popen([program])
    try:
        until("the program on the bus", application, 30)
        window = until("the window", lambda: next((c for c in (application().get_child_at_index(i) for i in range(application().get_child_count()))
            if c and shown(c)), None))
        until("questions", lambda: find(window, "Try an example"))
        step("the window is there: " + window.get_name())
        shown_id = until("an X window", lambda: subprocess.run(("xdotool", "search", "--onlyvisible", "--name", "Wirewise"), capture_output=True,
            text=True).stdout.split())[0]
        xdotool("windowactivate", "--sync", shown_id)
        {"tree": tree, "keys": keys, "mouse": mouse}[what](window)
        step("done")
        assert time.monotonic() - began < 60, "longer than a minute"
    finally:
        running.terminate()
        running.wait(10)


main()
