import ArgumentParser

/// The verb `cardinal completions`.
struct Completions: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "completions",
        abstract: "Print the script that completes commands in a shell.",
        discussion: """
              bash  source <(cardinal completions bash)
              zsh   cardinal completions zsh > "${fpath[1]}/_cardinal"
              fish  cardinal completions fish > ~/.config/fish/completions/cardinal.fish

            Names of cards are completed, too, when the environment says where the server is.
            """
    )

    /// The shells there are scripts for.
    enum Shell: String, WordArgument {
        case bash
        case zsh
        case fish
    }

    @Argument(help: "The shell.") var shell: Shell

    func run() {
        let completed: CompletionShell =
            switch shell {
            case .bash: .bash
            case .zsh: .zsh
            case .fish: .fish
            }
        Terminal.output.line(Cardinal.completionScript(for: completed))
    }
}
