// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/id.h"
#include "domain/textspan.h"

#include <QTabWidget>
#include <optional>

namespace elchi {

class CodebookPage;
class RegistryPage;
class Workspace;

/// The place "Registry": what the workspace knows, on two pages. The entries, and the topics and sectors,
/// which are made when they are first looked at.
class RegistryPlace : public QTabWidget
{
    Q_OBJECT

public:
    explicit RegistryPlace(Workspace &workspace, QWidget *parent = nullptr);

    void showEntity(EntityId entity);
    void showCode(CodeId code);
    /// The dispatch that is open in the reader; may be none.
    void setOpenDispatch(DispatchId dispatch);

Q_SIGNALS:
    void passageChosen(elchi::DispatchId dispatch, std::optional<elchi::TextSpan> span);
    void failed(const elchi::Error &error);
    void told(const QString &sentence);
    /// The codebook was made; its actions exist now.
    void pageMade();

private:
    CodebookPage *codebook();

    Workspace &m_workspace;
    RegistryPage *m_entries;
    CodebookPage *m_codebook = nullptr;
    DispatchId m_open;
};

} // namespace elchi
