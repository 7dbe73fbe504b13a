# SPDX-FileCopyrightText: 2026 The Bindwright authors
# SPDX-License-Identifier: MIT
"""Walks the running program over the accessibility bus, as a screen reader does: accessbus.py PROGRAM PLAN.

Exit code 0: nothing is missing; 1: what is missing was said; 77: this system lacks what it takes.
"""
import subprocess
import sys
import time

try:
    import pyatspi
except (ImportError, ValueError) as missing:
    print(f"pyatspi cannot be used: {missing}")
    sys.exit(77)

PATIENCE = 90  # seconds, on a loaded machine
STEPS = ["Project", "Certificates", "Scenario", "Role certificates", "Bindings", "Preview", "Apply or export"]
NAMED = {
    pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON, pyatspi.ROLE_COMBO_BOX,
    pyatspi.ROLE_TEXT, pyatspi.ROLE_ENTRY, pyatspi.ROLE_LIST, pyatspi.ROLE_LIST_ITEM, pyatspi.ROLE_TABLE,
    pyatspi.ROLE_TREE, pyatspi.ROLE_TREE_TABLE, pyatspi.ROLE_SLIDER, pyatspi.ROLE_SPIN_BUTTON,
    pyatspi.ROLE_PAGE_TAB,
}
faults = []


def expect(is_so, fault):
    if not is_so:
        faults.append(fault)


def wait_for(find):
    """What find() returns as soon as that is something; it may fail while the window changes."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = find()
        except Exception:  # the bus says so in many ways
            found = None
        if found:
            return found
        time.sleep(0.1)
    return None


def shown(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


def everything(node, depth=0):
    """All that is shown; of a table no cells, which are asked for by row and column."""
    yield node
    if depth > 40 or node.getRole() in (pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE_TABLE, pyatspi.ROLE_COMBO_BOX):
        return
    for child in node:
        if child is not None and shown(child):
            yield from everything(child, depth + 1)


def find(root, role, name):
    return next((node for node in everything(root) if node.getRole() == role and name in node.name), None)


def press(node):
    action = node.queryAction()
    names = [action.getName(i).lower() for i in range(action.nActions)]
    for wanted in ("press", "toggle", "setfocus"):
        if wanted in names:
            action.doAction(names.index(wanted))
            return
    expect(False, f"nothing can be done with {node.name}: {names}")


def panel(frame, step):
    return next((node for node in everything(frame) if node.getRole() == pyatspi.ROLE_PANEL and node.name == step),
                None)


def check_names(step, page):
    for node in everything(page):
        if node.getRole() in NAMED and not node.name:
            place = node.parent.name if node.parent else ""
            expect(False, f"{step}: {node.getRoleName()} in “{place}” has no name")


def cells(table):
    grid = table.queryTable()
    return [grid.getAccessibleAt(row, column).name
            for row in range(grid.nRows) for column in range(grid.nColumns)]


def check_certificates(page):
    trees = [node for node in everything(page) if node.getRole() in (pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE, pyatspi.ROLE_TREE_TABLE)]
    said = [name for tree in trees for name in cells(tree)]
    expect(any("private key" in name for name in said), f"no cell says that there is a private key: {said}")


def check_preview(page):
    table = find(page, pyatspi.ROLE_TABLE, "Hosts and clients")
    expect(table, "the matrix is not there")
    said = cells(table) if table else []
    whole = [name for name in said
             if "www.shop.test, with SNI" in name and ": www.shop.test" in name and "right" in name]
    expect(whole, f"no cell says host, client, certificate and verdict: {said}")
    tab = find(page, pyatspi.ROLE_PAGE_TAB, "Conflict map")
    expect(tab, "the map's tab is not there")
    if tab:
        press(tab)
    view = wait_for(lambda: find(page, pyatspi.ROLE_PANEL, "Conflict map"))
    expect(view, "the map is not there")
    parts = list(view) if view else []
    boxes = [part for part in parts if part.getRole() == pyatspi.ROLE_PUSH_BUTTON]
    lines = [part for part in parts if part not in boxes]
    expect(len(boxes) > 3 and len(lines) > 2, f"the map has {len(boxes)} boxes and {len(lines)} lines")
    for part in parts:
        expect(part.name, f"a {part.getRoleName()} of the map has no name")
    related = [relation.getTarget(i).name for box in boxes for relation in box.getRelationSet()
               for i in range(relation.getNTargets())]
    expect(related, "no box says what its lines lead to")
    for line in lines:
        expect(len(line.getRelationSet()) == 2, f"the line {line.name} does not say what it joins")


def main(program, plan):
    process = subprocess.Popen([program, plan])
    try:
        walk(process)
    finally:
        process.kill()
        process.wait()
    print("\n".join(faults))
    return 1 if faults else 0


def walk(process):
    desktop = pyatspi.Registry.getDesktop(0)
    application = wait_for(lambda: next((one for one in desktop if one and "indwright" in one.name), None))
    if application is None:
        expect(False, f"the program is not on the bus; it ended with {process.poll()}")
        return
    frame = wait_for(lambda: next(node for node in application if "shop" in node.name or "Project" in node.name))
    expect(frame, "there is no window")
    for number, step in enumerate(STEPS):
        page = wait_for(lambda: panel(frame, step))
        expect(page, f"the page {step} does not say its name")
        if page is None:
            return
        expect(wait_for(lambda: step in frame.name), f"the window's title is {frame.name} at {step}")
        check_names(step, page)
        if step == "Certificates":
            check_certificates(page)
        if step == "Preview":
            check_preview(page)
        if number + 1 < len(STEPS):
            button = wait_for(lambda: next(node for node in everything(frame)
                                           if node.getRole() == pyatspi.ROLE_PUSH_BUTTON and "Next" in node.name
                                           and node.getState().contains(pyatspi.STATE_ENABLED)))
            expect(button, f"Next cannot be pressed at {step}")
            if button is None:
                return
            press(button)


sys.exit(main(*sys.argv[1:]))
