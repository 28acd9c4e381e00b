# The commands of a developer's day. `make test` is what the README and the CI run.

.PHONY: run test check format bench tools

# The main job: every documented path, in every edition, over HTTP, on the embedded portal.
run:
	cargo run --release --locked

# All tests, browser tests included; installs the browser and its driver if they are missing.
test: tools
	cargo test --locked

# Formatting, lints and documentation, each without a warning.
check:
	cargo fmt --check
	cargo clippy --locked --all-targets -- -D warnings
	RUSTDOCFLAGS="-D warnings" cargo doc --locked --no-deps --document-private-items

format:
	cargo fmt

# What the tests need besides Rust.
tools:
	@tests/tools.sh

# Benchmarks; `benches/peers/README.md` tells what the peers need.
bench:
	cargo bench --locked
	benches/peers/run.sh
