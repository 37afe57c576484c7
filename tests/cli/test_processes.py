"""Work spread over processes comes back in order."""

from sms_verify.cli.processes import spreading


def test_few_pieces_and_many_come_back_in_order() -> None:
    with spreading() as spread:
        for count in (0, 3, 20):
            assert list(spread(abs, range(-count, 0))) == list(range(count, 0, -1))
